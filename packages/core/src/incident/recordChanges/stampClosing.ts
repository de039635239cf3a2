import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The service has ended (5.13.b). */
export const stampClosing = (record: IncidentRecord, { occurredAt }: Given<'closeIncident'>): IncidentRecord => ({
  ...record,
  closedAt: occurredAt,
});
