import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The session is over: because the work is done, or because the customer took the consent back (5.4.a). */
export const closeRemoteSession = (
  record: IncidentRecord,
  { occurredAt }: Given<'endRemoteSession' | 'withdrawRemoteConsent'>,
): IncidentRecord => ({
  ...record,
  remoteSession: record.remoteSession && { ...record.remoteSession, endedAt: occurredAt },
});
