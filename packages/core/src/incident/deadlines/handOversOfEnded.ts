import type { DerivationView } from '@statedesk/engine';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentCommandType } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { isProblemUnderWay } from '../isProblemUnderWay.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';

type End = NonNullable<IncidentRecord['endedEarly']>;
interface HandOver {
  readonly id: 'change' | 'problem';
  /** The how-manieth hand-over it is. */
  readonly number: number;
  readonly tells: IncidentCommandType;
}

const atOnce = ({ at }: End, { id, number, tells }: HandOver, view: DerivationView): readonly DeadlineOfIncident[] => {
  const key = { id, cycle: number, rung: 'incidentEnded', anchor: at } as const;
  if (view.hasFired(key)) return [];
  return [
    {
      ...key,
      requirement: 'PR.d',
      ...dueBy({ kind: 'workingTime', occasion: 'endedEarly', from: at, calendar: 'always', milliseconds: 0 }, view),
      command: { type: tells, payload: {} },
    },
  ];
};

/** It ended without a solution while others worked on something for it: they are told at once (PR.d, 4.a). */
export const handOversOfEnded: IncidentDeadline = (record, view) => {
  const { endedEarly, change, problem } = record;
  if (endedEarly === null) return [];
  const isChangeUnderWay = change.standing === 'requested' || change.standing === 'accepted';
  return [
    ...(isChangeUnderWay
      ? atOnce(endedEarly, { id: 'change', number: change.number, tells: 'withdrawChangeHandOver' }, view)
      : []),
    ...(isProblemUnderWay(record)
      ? atOnce(endedEarly, { id: 'problem', number: problem.number, tells: 'tellProblemOfEnd' }, view)
      : []),
  ];
};
