import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The incident manager stands by it that the customer refused to sign (5.10.a). */
export const confirmRefusal = (
  record: IncidentRecord,
  { occurredAt }: Given<'confirmSigningRefusal'>,
): IncidentRecord => ({
  ...record,
  signature: record.signature && { ...record.signature, confirmedAt: occurredAt },
});
