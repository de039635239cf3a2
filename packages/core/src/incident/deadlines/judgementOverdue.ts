import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { judgementReckoning } from './judgementReckoning.ts';

/** What is solved was not judged in time (5.9.f): the incident manager is told, and it is still to be done. */
export const judgementOverdue: IncidentDeadline = ({ handlingEndedAt, judgement, cycle }, view) => {
  if (handlingEndedAt === null || judgement !== null) return undefined;
  const key = { id: 'judgement', cycle, rung: 'overdue', anchor: handlingEndedAt } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '5.9.f',
    ...dueBy(judgementReckoning(handlingEndedAt, readPolicy(view.policy)), view),
    command: { type: 'escalateJudgement', payload: {} },
  };
};
