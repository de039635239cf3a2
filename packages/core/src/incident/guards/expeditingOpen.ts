import type { IncidentGuard } from './incidentGuard.ts';

/** Somebody was urged and has not answered. */
export const expeditingOpen: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'an expediting waits for its answer', zh: '有待答复的督办' },
  holds: (record) => record.expediting !== null && record.expediting.answeredAt === null,
};
