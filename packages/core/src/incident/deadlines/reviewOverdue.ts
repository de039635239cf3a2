import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { reviewReckoning } from './reviewReckoning.ts';

/** The major incident was not reviewed in time (ISO.c): the incident manager is told, and it is still to be done. */
export const reviewOverdue: IncidentDeadline = ({ majorIncident, handlingEndedAt, cycle }, view) => {
  if (majorIncident.declared === null || majorIncident.review !== null || handlingEndedAt === null) return undefined;
  const key = { id: 'majorIncidentReview', cycle, rung: 'overdue', anchor: handlingEndedAt } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: 'ISO.c',
    ...dueBy(reviewReckoning(handlingEndedAt, readPolicy(view.policy)), view),
    command: { type: 'escalateReview', payload: {} },
  };
};
