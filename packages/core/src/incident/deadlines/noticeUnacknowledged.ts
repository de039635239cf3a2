import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { noticeReckoning } from './noticeReckoning.ts';

/** Nobody acknowledged a notice to the department manager in time, around the clock (5.2.d, a control). */
export const noticeUnacknowledged: IncidentDeadline = ({ notice, cycle }, view) => {
  const policy = readPolicy(view.policy);
  if (notice === null || notice.acknowledgedAt !== null || !policy.controls['5.2.d']) return undefined;
  const key = { id: 'notice', cycle, rung: 'unacknowledged', anchor: notice.since } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '5.2.d',
    ...dueBy(noticeReckoning(notice.since, policy), view),
    command: { type: 'escalateNotice', payload: {} },
  };
};
