import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Until when a major incident is to be reported and reviewed (ISO.c): the end of a working day after handling ended. */
export const reviewReckoning = (handlingEndedAt: Instant, { majorIncident }: IncidentPolicy): DayReckoning => ({
  kind: 'workingDays',
  occasion: 'handlingEnded',
  from: handlingEndedAt,
  calendar: 'working',
  days: majorIncident.reviewWithinWorkingDays,
  until: 'endOfWorkingTime',
});
