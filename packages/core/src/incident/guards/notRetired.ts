import type { IncidentGuard } from './incidentGuard.ts';

/** It still takes what is said about it. */
export const notRetired: IncidentGuard = {
  requirement: '1.h',
  label: {
    en: 'the incident is not retired: what comes later is a new incident',
    zh: '事件尚未终结（此后须另行报告）',
  },
  holds: ({ retiredAt }) => retiredAt === null,
};
