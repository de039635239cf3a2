import { toInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { queueReckoning } from '../deadlines/queueReckoning.ts';
import type { IncidentObligation } from './incidentObligation.ts';

/** Somebody of the tier takes up what lies in its queue (1.l). It blocks nothing: work does not wait for it. */
export const taking: IncidentObligation = (record, view) => {
  const { queue, closedAt } = record;
  if (queue === null || closedAt !== null) return [];
  return [
    {
      id: 'taking',
      requirement: '1.l',
      label: { en: 'Somebody of the tier takes the incident up', zh: '本级人员领取事件' },
      owedSince: queue.since,
      dueAt: toInstant(dueBy(queueReckoning(queue.since, record, readPolicy(view.policy)), view).dueAt),
      blocks: [],
      standing: 'owed',
    },
  ];
};
