import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Reported, and neither solved nor ended otherwise. */
export const notYetSolved: IncidentGuard = {
  requirement: 'PR.d',
  label: { en: 'the incident is neither solved nor ended', zh: '事件尚未解决且未终止' },
  holds: (record) => record.reportedAt !== null && record.handlingEndedAt === null && !hasEndedEarly(record),
};
