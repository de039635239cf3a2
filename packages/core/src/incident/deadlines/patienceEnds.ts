import type { DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';
import { patienceReckoning } from './patienceReckoning.ts';

const endOf = (
  wait: IncidentRecord['waiting'][number],
  cycle: number,
  view: DerivationView,
): DeadlineOfIncident | undefined => {
  const { reason, since } = wait;
  const key = { id: `waiting.${reason}`, cycle, rung: 'patience', anchor: since } as const;
  const ends = patienceReckoning(wait, readPolicy(view.policy));
  if (ends === undefined || view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: 'PR.a',
    ...dueBy(ends, view),
    command: { type: 'endPatience', payload: { reason } },
  };
};

/** The incident manager is told of a wait that lasts too long, once; it is still waited for (PR.a). */
export const patienceEnds: IncidentDeadline = ({ waiting, cycle }, view) =>
  readPolicy(view.policy).profile === 'practised'
    ? waiting.flatMap((wait) => endOf(wait, cycle, view) ?? [])
    : undefined;
