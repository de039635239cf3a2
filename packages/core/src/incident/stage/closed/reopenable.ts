import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../withCommand.ts';

export const reopenable = incidentSetup.createStateConfig({
  description: 'Should it come back within the time policy allows, work goes on.',
  meta: { requirement: '5.13.b', label: { en: 'Can be reopened', zh: '可重新打开' } },
  on: {
    reopenIncident: {
      target: '#incident.stage.diagnosis',
      actions: withCommand('startNextCycle'),
      meta: { requirement: '5.13.b', practised: true },
    },
    endReopening: { target: 'settled', meta: { requirement: '5.13.b', practised: true } },
  },
});
