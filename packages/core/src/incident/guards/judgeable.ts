import type { IncidentGuard } from './incidentGuard.ts';

/** Judged is what is solved, once a cycle. */
export const judgeable: IncidentGuard = {
  requirement: '5.9.f',
  label: { en: 'the solution is applied, and not judged yet', zh: '方案已实施且尚未判定' },
  holds: ({ handlingEndedAt, judgement }) => handlingEndedAt !== null && judgement === null,
};
