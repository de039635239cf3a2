import type { IncidentGuard } from './incidentGuard.ts';

/** It is a major incident. */
export const majorDeclared: IncidentGuard = {
  requirement: 'ISO.a',
  label: { en: 'it is declared a major incident', zh: '已宣布为重大事件' },
  holds: ({ majorIncident }) => majorIncident.declared !== null,
};
