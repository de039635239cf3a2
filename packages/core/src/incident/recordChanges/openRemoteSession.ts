import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A session runs. Tool and operator are in its entry (5.4.b). */
export const openRemoteSession = (
  record: IncidentRecord,
  { occurredAt }: Given<'startRemoteSession'>,
): IncidentRecord => ({ ...record, remoteSession: { startedAt: occurredAt, endedAt: null } });
