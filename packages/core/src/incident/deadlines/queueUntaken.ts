import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { queueReckoning } from './queueReckoning.ts';

/** Nobody took up what lies in the queue of its tier: the incident manager is told, once (1.l, a control). */
export const queueUntaken: IncidentDeadline = (record, view) => {
  const { queue, closedAt, cycle } = record;
  const policy = readPolicy(view.policy);
  if (queue === null || closedAt !== null || !policy.controls['1.l']) return undefined;
  const key = { id: 'queue', cycle, rung: 'untaken', anchor: queue.since } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '1.l',
    ...dueBy(queueReckoning(queue.since, record, policy), view),
    command: { type: 'escalateQueue', payload: {} },
  };
};
