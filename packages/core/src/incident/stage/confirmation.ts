import { incidentSetup } from '../incidentSetup.ts';
import { withCommand } from '../withCommand.ts';

export const confirmation = incidentSetup.createStateConfig({
  description: 'The customer is asked whether it is solved.',
  meta: { requirement: '5.10.a', label: { en: 'Confirmation', zh: '客户确认' } },
  on: {
    confirmResolution: {
      target: 'closing',
      actions: withCommand('keepConfirmation'),
      meta: { requirement: '5.10.a' },
    },
    confirmDuringFollowUp: {
      guard: 'followUpOutstanding',
      target: 'closing',
      actions: withCommand('keepConfirmation'),
      meta: { requirement: '5.14.a' },
    },
    rejectResolution: {
      target: 'diagnosis',
      actions: withCommand('startNextCycle'),
      meta: { requirement: '5.10.b', practised: true },
    },
  },
});
