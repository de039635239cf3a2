import type { IncidentGuard } from './incidentGuard.ts';

/** A vendor was asked for help, and is still. */
export const assisted: IncidentGuard = {
  requirement: '3.4.f',
  label: { en: 'a vendor was asked for assistance', zh: '已请供应商协助' },
  holds: (record) => record.assistance !== null,
};
