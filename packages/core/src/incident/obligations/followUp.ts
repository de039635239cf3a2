import { toInstant } from '@statedesk/engine';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import { followUpReckoning } from '../deadlines/followUpReckoning.ts';
import { readPolicy } from '../../policy/readPolicy.ts';
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
      dueAt: toInstant(dueBy(followUpReckoning(handlingEndedAt, readPolicy(view.policy)), view).dueAt),
      blocks: [],
      standing: standingOf(reachedAt !== null, unreachableSince !== null),
    },
  ];
};
