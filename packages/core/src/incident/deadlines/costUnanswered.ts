import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Nobody answered what company management was asked to approve (1.k): the incident manager is told, once a round. */
export const costUnanswered: IncidentDeadline = ({ spending: { approval }, handlingEndedAt, cycle }, view) => {
  if (approval === null || approval.decision !== null || handlingEndedAt !== null) return undefined;
  const { requestedAt: from, round } = approval;
  const key = { id: 'costApproval', cycle, rung: `unanswered${round}`, anchor: from } as const;
  if (view.hasFired(key)) return undefined;
  const { minutes, calendar } = readPolicy(view.policy).cost.answerWithin;
  return {
    ...key,
    requirement: '1.k',
    ...dueBy({ kind: 'workingTime', occasion: 'approvalAsked', from, calendar, milliseconds: minutes * 60_000 }, view),
    command: { type: 'escalateCostApproval', payload: {} },
  };
};
