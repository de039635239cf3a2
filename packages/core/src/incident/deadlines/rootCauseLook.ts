import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { rootCauseReckoning } from './rootCauseReckoning.ts';

/** The cause that a workaround left open is to be looked for; who has the incident is reminded, once a look (3.3.c, 3.4.c). */
export const rootCauseLook: IncidentDeadline = ({ rootCause, waivers }, view) => {
  if (
    rootCause === null ||
    rootCause.standing === 'found' ||
    rootCause.standing === 'handedOver' ||
    rootCause.remindedAt !== null
  )
    return undefined;
  if (waivers.rootCause !== undefined) return undefined;
  return {
    // The duty outlives the cycle that left it, and its anchor tells one look from another.
    ...{ id: 'rootCause', cycle: 1, rung: 'look', anchor: rootCause.nextLookAt ?? rootCause.owedSince },
    requirement: rootCause.requirement,
    ...dueBy(rootCauseReckoning(rootCause, readPolicy(view.policy)), view),
    command: { type: 'remindOfRootCause', payload: {} },
  };
};
