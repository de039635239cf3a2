import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The work order went to the archive administrator (5.11.b). */
export const handInWorkOrder = (
  record: IncidentRecord,
  { occurredAt, revision }: Given<'handInWorkOrder'>,
): IncidentRecord => ({
  ...record,
  filing: record.filing && { ...record.filing, handedIn: { at: occurredAt, revision }, reminders: 0 },
});
