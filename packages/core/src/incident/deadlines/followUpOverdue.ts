import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { followUpReckoning } from './followUpReckoning.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** The follow-up was not done in time: the incident manager is told (5.14.c, a control). It is still to be done. */
export const followUpOverdue: IncidentDeadline = ({ handlingEndedAt, cycle }, view) => {
  if (handlingEndedAt === null || placeIn(view.state, 'followUp') !== 'owed') return undefined;
  const policy = readPolicy(view.policy);
  if (!policy.controls['5.14.c']) return undefined;
  const key = { id: 'followUp', cycle, rung: 'overdue', anchor: handlingEndedAt } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '5.14.c',
    ...dueBy(followUpReckoning(handlingEndedAt, policy), view),
    command: { type: 'markFollowUpOverdue', payload: {} },
  };
};
