import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** The steps that solved it are written down before the customer is asked (3.2.f). */
export const documentation: IncidentObligation = ({ handlingEndedAt, documentation: written }) => {
  if (handlingEndedAt === null) return [];
  return [
    {
      id: 'documentation',
      requirement: '3.2.f',
      label: { en: 'The resolution steps are documented', zh: '解决步骤文档化' },
      owedSince: handlingEndedAt,
      blocks: ['requestConfirmation'],
      standing: standingOf(written !== null),
    },
  ];
};
