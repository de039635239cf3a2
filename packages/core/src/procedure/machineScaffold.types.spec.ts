import { incidentSetup } from '../incident/incidentSetup.ts';
import { withCommand } from './withCommand.ts';

const meta = { requirement: '1.h' } as const;

// R22: what a machine names is in its cast list, and fits the transition that names it.
incidentSetup.createStateConfig({
  on: {
    recordBackup: { guard: 'backupTaken', actions: withCommand('keepBackup'), meta },
    classifyIncident: { actions: withCommand('setClassification'), meta },
  },
});

incidentSetup.createStateConfig({
  // @ts-expect-error no guard of that name
  on: { recordBackup: { guard: 'backUpTaken', target: 'x', meta } },
});

incidentSetup.createStateConfig({
  // @ts-expect-error no change of that name
  on: { recordBackup: { actions: withCommand('keepBackups'), meta } },
});

incidentSetup.createStateConfig({
  // @ts-expect-error a change that expects another command
  on: { recordBackup: { actions: withCommand('setClassification'), meta } },
});

incidentSetup.createStateConfig({
  // @ts-expect-error an effect with a ground it does not know
  on: { recordBackup: { actions: { type: 'notifyCustomer', params: { ground: 'weather' } }, meta } },
});

incidentSetup.createStateConfig({
  // @ts-expect-error a requirement the catalogue does not have
  on: { recordBackup: { target: 'x', meta: { requirement: '9.z' } } },
});
