import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** The customer says that it is solved (5.10.a). Never waived. */
export const customerConfirmation: IncidentObligation = ({ handlingEndedAt, confirmation }) => {
  if (handlingEndedAt === null) return [];
  return [
    {
      id: 'customerConfirmation',
      requirement: '5.10.a',
      label: { en: 'The customer confirms', zh: '客户确认' },
      owedSince: handlingEndedAt,
      blocks: ['closeIncident'],
      standing: standingOf(confirmation !== null),
    },
  ];
};
