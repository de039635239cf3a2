import type { IncidentGuard } from './incidentGuard.ts';

/** A vendor has the incident, under a contract. */
export const withVendor: IncidentGuard = {
  requirement: '3.3.e',
  label: { en: 'a vendor has the incident', zh: '事件在供应商处' },
  holds: (record) => record.vendor !== null,
};
