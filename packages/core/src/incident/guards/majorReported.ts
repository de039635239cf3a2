import type { IncidentGuard } from './incidentGuard.ts';

/** There is a report to review. */
export const majorReported: IncidentGuard = {
  requirement: 'ISO.c',
  label: { en: 'the report of the major incident is written', zh: '重大事件报告已编写' },
  holds: ({ majorIncident }) => majorIncident.report !== null,
};
