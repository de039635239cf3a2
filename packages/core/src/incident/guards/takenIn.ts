import { hasEndedEarly } from '../hasEndedEarly.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** The desk has taken it in, and did not turn it away. */
export const takenIn: IncidentGuard = {
  requirement: '1.k',
  label: { en: 'the incident was accepted', zh: '事件已受理' },
  holds: (record) => record.acceptedAt !== null && !hasEndedEarly(record),
};
