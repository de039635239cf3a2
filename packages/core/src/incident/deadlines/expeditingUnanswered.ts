import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { expeditingReckoning } from './expeditingReckoning.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Nobody answered the expediting in time: those above are told, once (1.l, a control). Closing ends it. */
export const expeditingUnanswered: IncidentDeadline = ({ expediting, closedAt, cycle }, view) => {
  const policy = readPolicy(view.policy);
  if (expediting === null || expediting.answeredAt !== null || closedAt !== null) return undefined;
  if (!policy.controls['1.l']) return undefined;
  // Two of the same instant are told apart by their number.
  const key = { id: 'expediting', cycle, rung: `unanswered${expediting.number}`, anchor: expediting.since } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '1.l',
    ...dueBy(expeditingReckoning(expediting, policy), view),
    command: { type: 'escalateExpediting', payload: {} },
  };
};
