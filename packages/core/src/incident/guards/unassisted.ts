import type { IncidentGuard } from './incidentGuard.ts';

/** No vendor has the incident or was asked for help. */
export const unassisted: IncidentGuard = {
  requirement: '3.4.f',
  label: { en: 'no vendor has the incident or assists already', zh: '尚无供应商处理或协助' },
  holds: (record) => record.vendor === null && record.assistance === null,
};
