import type { IncidentGuard } from './incidentGuard.ts';

/** A major incident is closed after its review, and once top management knows of it. */
export const majorReviewed: IncidentGuard = {
  requirement: 'ISO.c',
  label: {
    en: 'a major incident is acknowledged by top management and reviewed',
    zh: '重大事件已由管理层确认并完成评审',
  },
  holds: ({ majorIncident: { declared, review } }) =>
    declared === null || (review !== null && declared.acknowledgedAt !== null),
};
