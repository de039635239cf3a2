import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A person has taken notice (5.2.d). */
export const settleNotice = (record: IncidentRecord, { occurredAt }: Given<'acknowledgeNotice'>): IncidentRecord => ({
  ...record,
  notice: record.notice && { ...record.notice, acknowledgedAt: occurredAt },
});
