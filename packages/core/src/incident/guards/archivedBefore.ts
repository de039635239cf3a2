import type { IncidentGuard } from './incidentGuard.ts';

/** There is something in the archive to be corrected: before that, the record itself is still being written. */
export const archivedBefore: IncidentGuard = {
  requirement: '5.11.a',
  label: { en: 'the service record has been archived', zh: '服务记录单曾经归档' },
  holds: (record) => record.archive !== null,
};
