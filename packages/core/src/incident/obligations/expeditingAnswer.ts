import { toInstant } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { expeditingReckoning } from '../deadlines/expeditingReckoning.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** Those who were urged answer (1.l). Closing ends what was not answered. */
export const expeditingAnswer: IncidentObligation = ({ expediting, closedAt }, view) => {
  if (expediting === null || (expediting.answeredAt === null && closedAt !== null)) return [];
  return [
    {
      id: 'expeditingAnswer',
      requirement: '1.l',
      label: { en: 'The expediting is answered', zh: '答复督办' },
      owedSince: expediting.since,
      dueAt: toInstant(dueBy(expeditingReckoning(expediting, readPolicy(view.policy)), view).dueAt),
      blocks: [],
      standing: standingOf(expediting.answeredAt !== null),
    },
  ];
};
