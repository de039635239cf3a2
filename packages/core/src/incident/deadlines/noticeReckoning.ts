import type { Instant } from '@statedesk/engine';
import type { IncidentPolicy } from '../../policy/incidentPolicy.ts';
import type { TimeReckoning } from '../../procedure/deadlines/reckoning.ts';

/** Until when a notice is to be acknowledged, around the clock (5.2.d). */
export const noticeReckoning = (since: Instant, { departmentManager }: IncidentPolicy): TimeReckoning => ({
  kind: 'workingTime',
  occasion: 'noticeGiven',
  from: since,
  calendar: 'always',
  milliseconds: departmentManager.acknowledgeWithinMinutes * 60_000,
});
