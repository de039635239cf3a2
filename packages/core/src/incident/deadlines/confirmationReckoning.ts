import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Until when a customer may answer before the incident goes on without them (5.10.c): the end of a working day. */
export const confirmationReckoning = (askedAt: Instant, { confirmation }: IncidentPolicy): DayReckoning => ({
  kind: 'workingDays',
  occasion: 'confirmationAsked',
  from: askedAt,
  calendar: 'working',
  days: confirmation.closeAfterWorkingDays,
  until: 'endOfWorkingTime',
});
