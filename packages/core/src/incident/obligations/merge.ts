import type { IncidentObligation } from './incidentObligation.ts';

/** The incident that this one is to be merged into answers first: neither ends meanwhile (PR.c). */
export const merge: IncidentObligation = ({ relations: { main } }) => {
  if (main?.standing !== 'asked') return [];
  return [
    {
      id: 'merge',
      requirement: 'PR.c',
      label: { en: 'The other incident takes this one as a duplicate, or refuses', zh: '对方事件答复是否接收并入' },
      owedSince: main.at,
      blocks: ['applySolution', 'adoptSolution', 'turnAway', 'withdrawIncident', 'cancelIncident', 'mergeIncident'],
      standing: 'owed',
    },
  ];
};
