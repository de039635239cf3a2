import { standsIn } from '../incidentPosition.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/**
 * The customer says that it is solved (5.10.a). Never waived: where the incident went on without an answer, it is owed as
 * long as the answer still counts, and bars nothing (5.10.c).
 */
export const customerConfirmation: IncidentObligation = (
  { handlingEndedAt, confirmation, unconfirmed, retiredAt },
  { state },
) => {
  if (handlingEndedAt === null) return [];
  const counts = !standsIn(state, ['stage', 'closed', 'settled']) && retiredAt === null;
  if (confirmation === null && !counts) return [];
  return [
    {
      id: 'customerConfirmation',
      requirement: '5.10.a',
      label: { en: 'The customer confirms', zh: '客户确认' },
      owedSince: handlingEndedAt,
      blocks: unconfirmed === null ? ['closeIncident'] : [],
      standing: standingOf(confirmation !== null),
    },
  ];
};
