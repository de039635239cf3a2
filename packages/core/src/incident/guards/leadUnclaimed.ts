import type { IncidentGuard } from './incidentGuard.ts';

/** Company management leads, and nobody of it has said that it is them. */
export const leadUnclaimed: IncidentGuard = {
  requirement: '5.5.d',
  label: { en: 'nobody of company management has taken the lead by name', zh: '管理层尚无具名牵头人' },
  holds: (record) => record.managementLead !== null && record.managementLead.person === null,
};
