import { readPolicy } from '../../policy/readPolicy.ts';
import { placeIn } from '../incidentPosition.ts';
import { isMajor } from '../isMajor.ts';
import { isSigned } from '../onSite/isSigned.ts';
import { confirmationReckoning } from './confirmationReckoning.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/**
 * Nobody answered in time: the incident goes on unconfirmed. A major one never does, nor one after a visit that
 * nobody signed for (5.10.a): its incident manager is told instead (5.10.c). The written text waits.
 */
export const confirmationEnds: IncidentDeadline = (record, view) => {
  const { confirmationAsked: asked, cycle } = record;
  const policy = readPolicy(view.policy);
  if (asked === null || policy.profile !== 'practised' || placeIn(view.state, 'stage') !== 'confirmation')
    return undefined;
  const isDeclared = record.majorIncident.declared !== null;
  const held = isMajor(record.classification) || isDeclared || !isSigned(record);
  const key = { id: 'confirmation', cycle, rung: held ? 'escalation' : 'end', anchor: asked.at } as const;
  if (view.hasFired(key)) return undefined;
  const type = held ? 'escalateUnconfirmed' : 'closeUnconfirmed';
  return {
    ...key,
    requirement: '5.10.c',
    ...dueBy(confirmationReckoning(asked.at, policy), view),
    command: { type, payload: {} },
  };
};
