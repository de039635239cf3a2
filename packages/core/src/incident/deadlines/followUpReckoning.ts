import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/**
 * When the follow-up is due, or was to be warned of so many working days before (5.14.a, 5.14.c): reckoned in working
 * days after the day handling ended, in the calendar `working`.
 */
export const followUpReckoning = (
  handlingEndedAt: Instant,
  { followUp: { workingDays, until } }: IncidentPolicy,
  workingDaysBefore = 0,
): DayReckoning => ({
  kind: 'workingDays',
  occasion: 'handlingEnded',
  from: handlingEndedAt,
  calendar: 'working',
  days: workingDays - workingDaysBefore,
  until,
});
