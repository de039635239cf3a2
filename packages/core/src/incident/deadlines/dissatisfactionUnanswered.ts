import { readPolicy } from '../../policy/readPolicy.ts';
import { dissatisfactionReckoning } from './dissatisfactionReckoning.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** A dissatisfied customer was not answered in time: it goes on to company management (5.14.d). */
export const dissatisfactionUnanswered: IncidentDeadline = ({ dissatisfaction: said, waivers, cycle }, view) => {
  const policy = readPolicy(view.policy);
  if (said === null || said.complaint !== null || waivers.dissatisfaction !== undefined) return undefined;
  if (policy.profile !== 'practised') return undefined;
  const key = { id: 'dissatisfaction', cycle, rung: 'unanswered', anchor: said.at } as const;
  if (view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: '5.14.d',
    ...dueBy(dissatisfactionReckoning(said.at, policy), view),
    command: { type: 'escalateDissatisfaction', payload: {} },
  };
};
