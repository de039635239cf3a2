import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

const unsettled = ['needed', 'requested', 'accepted'];

/** A solution that needs a change waits until change management has implemented it (5.9.d). Never waived. */
export const change: IncidentObligation = ({ change: { standing, requestedAt }, agreement }) => {
  if (agreement === null || (standing !== 'implemented' && !unsettled.includes(standing))) return [];
  return [
    {
      id: 'change',
      requirement: '5.9.d',
      label: { en: 'The change is implemented', zh: '变更实施' },
      owedSince: requestedAt ?? agreement.at,
      blocks: ['applySolution', 'recordPartialSolution'],
      standing: standingOf(standing === 'implemented'),
    },
  ];
};
