import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { followUpMoment } from './followUpMoment.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** The follow-up was not done in time: the incident manager is told (5.14.c, a control). It is still to be done. */
export const followUpOverdue: IncidentDeadline = ({ handlingEndedAt, cycle }, view) => {
  if (handlingEndedAt === null || placeIn(view.state, 'followUp') !== 'owed') return undefined;
  if (!readPolicy(view.policy).controls['5.14.c']) return undefined;
  const key = { id: 'followUp', cycle, rung: 'overdue', anchor: handlingEndedAt };
  if (view.hasFired(key)) return undefined;
  const { at, provisional } = followUpMoment(handlingEndedAt, view);
  return {
    ...key,
    requirement: '5.14.c',
    dueAt: at,
    provisional,
    command: { type: 'markFollowUpOverdue', payload: {} },
  };
};
