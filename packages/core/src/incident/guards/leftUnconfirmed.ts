import type { IncidentGuard } from './incidentGuard.ts';

/** The incident went on without an answer of the customer, and has none yet. */
export const leftUnconfirmed: IncidentGuard = {
  requirement: '5.10.c',
  label: { en: 'the incident went on unconfirmed', zh: '事件未经客户确认' },
  holds: (record) => record.unconfirmed !== null && record.confirmation === null,
};
