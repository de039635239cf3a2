import { and } from 'xstate';
import { incidentSetup } from '../../incidentSetup.ts';
import { adoption } from '../../family/adoption.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const agreed = incidentSetup.createStateConfig({
  description: 'Agreed with the customer. A major fault waits for its backup before anything is applied.',
  meta: { requirement: '5.9.c', label: { en: 'Agreed', zh: '方案已商定' } },
  on: {
    ...adoption,
    recordBackup: { actions: withCommand('keepBackup'), meta: { requirement: '5.9.c' } },
    handOverToChange: {
      target: 'awaitingChange',
      actions: [
        withCommand('openChangeHandOver'),
        {
          type: 'handChangeOver',
          params: ({ context: { change }, event: { payload } }) => ({
            handOver: change.number,
            class: payload.class,
            codeReference: change.codeReference,
          }),
        },
      ],
      meta: { requirement: '5.9.e' },
    },
    applySolution: {
      guard: and(['backupTaken', 'changeImplemented', 'costAffordable']),
      target: 'applied',
      actions: withCommand('endHandling'),
      meta: { requirement: '5.9.c' },
    },
    recordPartialSolution: {
      guard: and(['backupTaken', 'changeImplemented', 'costAffordable']),
      target: '#incident.stage.diagnosis',
      actions: [withCommand('keepPartialSolution'), withCommand('clearProposal')],
      meta: { requirement: '5.9.b', practised: true },
    },
    declineSolution: {
      target: '#incident.stage.diagnosis',
      actions: withCommand('clearProposal'),
      meta: { requirement: '5.9.a', practised: true },
    },
  },
});
