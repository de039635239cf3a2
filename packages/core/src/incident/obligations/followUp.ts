import { toInstant } from '@statedesk/engine';
import { followUpMoment } from '../deadlines/followUpMoment.ts';
import { placeIn } from '../incidentPosition.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** Tier 1 calls the customer back (5.14.a). It blocks nothing and outlives closure. */
export const followUp: IncidentObligation = ({ handlingEndedAt, followUp: { reachedAt } }, view) => {
  if (handlingEndedAt === null) return [];
  const givenUp = placeIn(view.state, 'followUp') === 'unreachable';
  return [
    {
      id: 'followUp',
      requirement: '5.14.a',
      label: { en: 'The customer is called back', zh: '客户回访' },
      owedSince: handlingEndedAt,
      dueAt: toInstant(followUpMoment(handlingEndedAt, view).at),
      blocks: [],
      standing: givenUp ? 'waived' : standingOf(reachedAt !== null),
    },
  ];
};
