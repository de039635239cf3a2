import type { IncidentGuard } from './incidentGuard.ts';

/** There is a notice nobody has acknowledged yet. */
export const noticeStanding: IncidentGuard = {
  requirement: '5.2.d',
  label: { en: 'a notice waits for acknowledgement', zh: '有待确认的通知' },
  holds: (record) => record.notice !== null && record.notice.acknowledgedAt === null,
};
