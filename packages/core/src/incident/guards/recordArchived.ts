import type { IncidentGuard } from './incidentGuard.ts';

/** The service records are in the archive as they stand, corrections included. */
export const recordArchived: IncidentGuard = {
  requirement: '5.11.a',
  label: { en: 'the service record is archived', zh: '服务记录单已归档' },
  holds: (record) => record.archive !== null && record.correction === null,
};
