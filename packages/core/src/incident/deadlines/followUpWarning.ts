import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { followUpMoment } from './followUpMoment.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** Tier 1 is warned some working days before the follow-up is due, once a cycle (5.14.c, a control). */
export const followUpWarning: IncidentDeadline = ({ handlingEndedAt, cycle }, view) => {
  const { controls, followUp } = readPolicy(view.policy);
  if (handlingEndedAt === null || placeIn(view.state, 'followUp') !== 'owed') return undefined;
  if (!controls['5.14.c'] || followUp.warnWorkingDaysBefore === 0) return undefined;
  const key = { id: 'followUp', cycle, rung: 'warning', anchor: handlingEndedAt };
  if (view.hasFired(key)) return undefined;
  const { at, provisional } = followUpMoment(handlingEndedAt, view, followUp.warnWorkingDaysBefore);
  return { ...key, requirement: '5.14.c', dueAt: at, provisional, command: { type: 'warnFollowUp', payload: {} } };
};
