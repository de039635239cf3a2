import { toInstant } from '@statedesk/engine';
import { followUpMoment } from '../deadlines/followUpMoment.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** Tier 1 calls the customer back (5.14.a). It blocks nothing and outlives closure. */
export const followUp: IncidentObligation = ({ handlingEndedAt, followUp: { reachedAt, unreachableSince } }, view) => {
  if (handlingEndedAt === null) return [];
  return [
    {
      id: 'followUp',
      requirement: '5.14.a',
      label: { en: 'The customer is called back', zh: '客户回访' },
      owedSince: handlingEndedAt,
      dueAt: toInstant(followUpMoment(handlingEndedAt, view).at),
      blocks: [],
      standing: standingOf(reachedAt !== null, unreachableSince !== null),
    },
  ];
};
