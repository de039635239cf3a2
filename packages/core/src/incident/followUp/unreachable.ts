import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../../procedure/withCommand.ts';

export const unreachable = incidentSetup.createStateConfig({
  description: 'Called as often as policy asks, never reached: outside the follow-up rate.',
  meta: { requirement: '5.14.d', label: { en: 'Unreachable', zh: '客户无法接通' } },
  on: {
    confirmDuringFollowUp: {
      target: 'done',
      actions: withCommand('keepFollowUp'),
      meta: { requirement: '5.14.d', practised: true, label: { en: 'reached after all', zh: '后来接通' } },
    },
  },
});
