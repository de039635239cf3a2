import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { isMajor } from '../isMajor.ts';
import { confirmationMoment } from './confirmationMoment.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/**
 * Nobody answered in time: the incident goes on unconfirmed. A major one never does, its incident manager is told
 * instead (5.10.c). The written text waits.
 */
export const confirmationEnds: IncidentDeadline = ({ confirmationAsked: asked, classification, cycle }, view) => {
  const { profile } = readPolicy(view.policy);
  if (asked === null || profile !== 'practised' || placeIn(view.state, 'stage') !== 'confirmation') return undefined;
  const major = isMajor(classification);
  const key = { id: 'confirmation', cycle, rung: major ? 'escalation' : 'end', anchor: asked.at };
  if (view.hasFired(key)) return undefined;
  const { at, provisional } = confirmationMoment(asked.at, view);
  const type = major ? 'escalateUnconfirmed' : 'closeUnconfirmed';
  return { ...key, requirement: '5.10.c', dueAt: at, provisional, command: { type, payload: {} } };
};
