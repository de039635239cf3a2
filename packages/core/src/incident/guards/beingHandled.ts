import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Accepted, and the service not yet restored. */
export const beingHandled: IncidentGuard = {
  requirement: '1.g',
  label: { en: 'the incident is accepted and its handling has not ended', zh: '事件已受理且处理尚未结束' },
  holds: (record) => record.acceptedAt !== null && record.handlingEndedAt === null && !hasEndedEarly(record),
};
