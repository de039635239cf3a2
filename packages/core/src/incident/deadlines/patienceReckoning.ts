import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { DayReckoning } from '../../procedure/deadlines/reckoning.ts';

/**
 * When the patience with a wait ends: so many working days after it began, or after the day that was agreed on; none
 * where policy waits without an end (PR.a).
 */
export const patienceReckoning = (
  { reason, since, until }: IncidentRecord['waiting'][number],
  policy: IncidentPolicy,
): DayReckoning | undefined => {
  const { patienceWorkingDays } = policy.waiting[reason];
  if (patienceWorkingDays === null) return undefined;
  return {
    kind: 'workingDays',
    occasion: until === null ? 'waitBegan' : 'dateCame',
    from: until ?? since,
    calendar: 'working',
    days: patienceWorkingDays,
    until: 'endOfWorkingTime',
  };
};
