import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The archive administrator has it (5.11.b). */
export const receiveWorkOrder = (
  record: IncidentRecord,
  { occurredAt }: Given<'acknowledgeWorkOrder'>,
): IncidentRecord => ({
  ...record,
  filing: record.filing && { ...record.filing, receivedAt: occurredAt },
});
