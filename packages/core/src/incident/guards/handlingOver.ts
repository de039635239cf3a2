import type { IncidentGuard } from './incidentGuard.ts';

/** The service is restored. */
export const handlingOver: IncidentGuard = {
  requirement: 'ISO.c',
  label: { en: 'handling has ended', zh: '处理已结束' },
  holds: (record) => record.handlingEndedAt !== null,
};
