import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/** So many working days after the last thing was settled, and never before the time for reopening is over (rule R22). */
export const retirementReckoning = (
  settledSince: Instant,
  { retirement, reopening }: IncidentPolicy,
): DayReckoning => ({
  kind: 'workingDays',
  occasion: 'lastSettled',
  from: settledSince,
  calendar: 'working',
  days: Math.max(retirement.workingDays, reopening.workingDays),
  until: 'endOfWorkingTime',
});
