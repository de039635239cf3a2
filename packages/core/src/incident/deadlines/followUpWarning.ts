import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { followUpReckoning } from './followUpReckoning.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Tier 1 is warned some working days before the follow-up is due, once a cycle (5.14.c, a control). */
export const followUpWarning: IncidentDeadline = ({ handlingEndedAt, cycle }, view) => {
  const policy = readPolicy(view.policy);
  const { warnWorkingDaysBefore } = policy.followUp;
  if (handlingEndedAt === null || placeIn(view.state, 'followUp') !== 'owed') return undefined;
  if (!policy.controls['5.14.c'] || warnWorkingDaysBefore === 0) return undefined;
  const key = { id: 'followUp', cycle, rung: 'warning', anchor: handlingEndedAt } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '5.14.c',
    ...dueBy(followUpReckoning(handlingEndedAt, policy, warnWorkingDaysBefore), view),
    command: { type: 'warnFollowUp', payload: {} },
  };
};
