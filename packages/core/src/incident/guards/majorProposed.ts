import type { IncidentGuard } from './incidentGuard.ts';

/** The criteria are met, and nobody has said yes or no. */
export const majorProposed: IncidentGuard = {
  requirement: 'ISO.a',
  label: { en: 'a major incident is proposed', zh: '已提请宣布重大事件' },
  holds: ({ majorIncident: { proposedAt, declared } }) => proposedAt !== null && declared === null,
};
