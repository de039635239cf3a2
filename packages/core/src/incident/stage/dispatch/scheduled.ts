import { and } from 'xstate';
import { incidentSetup } from '../../incidentSetup.ts';
import { withCommand } from '../../../procedure/withCommand.ts';

export const scheduled = incidentSetup.createStateConfig({
  description: 'Who goes and when is fixed; date, time and place are agreed with the customer.',
  meta: { requirement: '5.6.e', label: { en: 'Scheduled', zh: '确定人员与时间' } },
  on: {
    agreeVisit: {
      guard: and(['appointmentAhead', 'leadGoesAlong']),
      target: '#incident.stage.visit',
      actions: withCommand('agreeVisit'),
      meta: { requirement: '5.7.a' },
    },
  },
});
