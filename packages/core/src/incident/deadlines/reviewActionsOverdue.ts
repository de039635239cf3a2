import type { DerivationView } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { DeadlineOfIncident, IncidentDeadline } from './incidentDeadline.ts';

type Action = IncidentRecord['majorIncident']['actions'][number];

const overdue = ({ number, since, dueAt, doneAt }: Action, view: DerivationView): readonly DeadlineOfIncident[] => {
  // Actions of every cycle are numbered on: the number alone tells them apart.
  const key = { id: 'reviewAction', cycle: 1, rung: `overdue${number}`, anchor: since } as const;
  if (doneAt !== null || view.hasFired(key)) return [];
  return [
    {
      ...key,
      requirement: 'ISO.c',
      ...dueBy({ kind: 'workingTime', occasion: 'dateCame', from: dueAt, calendar: 'always', milliseconds: 0 }, view),
      command: { type: 'escalateReviewAction', payload: { number: String(number) } },
    },
  ];
};

/** An action of a review was not done by its time (ISO.c): the incident manager is told. Closing does not end it. */
export const reviewActionsOverdue: IncidentDeadline = ({ majorIncident: { actions } }, view) =>
  actions.flatMap((action) => overdue(action, view));
