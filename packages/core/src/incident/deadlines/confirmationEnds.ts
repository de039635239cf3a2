import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { isMajor } from '../isMajor.ts';
import { confirmationReckoning } from './confirmationReckoning.ts';
import { dueBy } from './dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/**
 * Nobody answered in time: the incident goes on unconfirmed. A major one never does, its incident manager is told
 * instead (5.10.c). The written text waits.
 */
export const confirmationEnds: IncidentDeadline = ({ confirmationAsked: asked, classification, cycle }, view) => {
  const policy = readPolicy(view.policy);
  if (asked === null || policy.profile !== 'practised' || placeIn(view.state, 'stage') !== 'confirmation')
    return undefined;
  const major = isMajor(classification);
  const key = { id: 'confirmation', cycle, rung: major ? 'escalation' : 'end', anchor: asked.at } as const;
  if (view.hasFired(key)) return undefined;
  const type = major ? 'escalateUnconfirmed' : 'closeUnconfirmed';
  return {
    ...key,
    requirement: '5.10.c',
    ...dueBy(confirmationReckoning(asked.at, policy), view),
    command: { type, payload: {} },
  };
};
