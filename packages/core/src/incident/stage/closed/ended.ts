import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';
import { corrections } from '../corrections.ts';
import { lateAnswers } from '../lateAnswers.ts';
import { retirement } from '../retirement.ts';

export const ended = incidentSetup.createStateConfig({
  description: 'The service has ended. In practice work goes on should it come back within the time policy allows.',
  meta: { requirement: '5.13.b', label: { en: 'Service ended', zh: '服务结束' } },
  on: {
    ...lateAnswers,
    ...corrections,
    ...retirement,
    reopenIncident: {
      target: '#incident.stage.diagnosis',
      actions: withCommand('startNextCycle'),
      meta: { requirement: '5.13.b', practised: true },
    },
    endReopening: { target: 'settled', meta: { requirement: '5.13.b', practised: true } },
  },
});
