import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { serviceRecordsSchema } from '../serviceRecords.ts';

/** The work order went to the archive administrator as it stands: what it holds is kept by its hash (5.11.b). */
export const handInWorkOrder = (
  record: IncidentRecord,
  { occurredAt, revision, observations }: Given<'handInWorkOrder'>,
): IncidentRecord => {
  const frozen = serviceRecordsSchema.parse(observations['workOrders']);
  const handedIn = { at: occurredAt, revision, ...frozen };
  return { ...record, filing: record.filing && { ...record.filing, handedIn, reminders: 0 } };
};
