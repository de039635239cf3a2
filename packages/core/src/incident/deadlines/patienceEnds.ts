import type { DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';
import { patienceMoment } from './patienceMoment.ts';

const endOf = (
  wait: IncidentRecord['waiting'][number],
  cycle: number,
  view: DerivationView,
): DeadlineOfIncident | undefined => {
  const { reason, since } = wait;
  const key = { id: `waiting.${reason}`, cycle, rung: 'patience', anchor: since };
  const ends = patienceMoment(wait, view);
  if (ends === undefined || view.hasFired(key)) return undefined;
  return {
    ...key,
    requirement: 'PR.a',
    dueAt: ends.at,
    provisional: ends.provisional,
    command: { type: 'endPatience', payload: { reason } },
  };
};

/** The incident manager is told of a wait that lasts too long, once; it is still waited for (PR.a). */
export const patienceEnds: IncidentDeadline = ({ waiting, cycle }, view) =>
  readPolicy(view.policy).profile === 'practised'
    ? waiting.flatMap((wait) => endOf(wait, cycle, view) ?? [])
    : undefined;
