import type { IncidentGuard } from './incidentGuard.ts';

/** A vendor has the incident, or helps with it. */
export const vendorInvolved: IncidentGuard = {
  requirement: '3.4.d',
  label: { en: 'a vendor has the incident or assists with it', zh: '供应商正在处理或协助' },
  holds: (record) => record.vendor !== null || record.assistance !== null,
};
