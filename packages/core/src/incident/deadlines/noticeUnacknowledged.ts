import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { noticeMoment } from './noticeMoment.ts';

/** Nobody acknowledged a notice to the department manager in time, around the clock (5.2.d, a control). */
export const noticeUnacknowledged: IncidentDeadline = ({ notice, cycle }, view) => {
  const { controls } = readPolicy(view.policy);
  if (notice === null || notice.acknowledgedAt !== null || !controls['5.2.d']) return undefined;
  const key = { id: 'notice', cycle, rung: 'unacknowledged', anchor: notice.since };
  if (view.hasFired(key)) return undefined;
  const { at, provisional } = noticeMoment(notice.since, view);
  return { ...key, requirement: '5.2.d', dueAt: at, provisional, command: { type: 'escalateNotice', payload: {} } };
};
