import type { IncidentGuard } from './incidentGuard.ts';

/** The call was answered. */
export const customerReached: IncidentGuard = {
  requirement: '5.14.b',
  label: { en: 'the customer was reached', zh: '已与客户接通' },
  reads: ['reached'],
  holds: (_, command) => command.type === 'recordFollowUp' && command.payload.reached,
};
