import type { IncidentGuard } from './incidentGuard.ts';

/** It is no major incident yet. */
export const majorUndeclared: IncidentGuard = {
  requirement: 'ISO.a',
  label: { en: 'it is not declared a major incident', zh: '尚未宣布为重大事件' },
  holds: ({ majorIncident }) => majorIncident.declared === null,
};
