import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** They have left; what was done there is in the entry (6.a). */
export const stampLeaving = (record: IncidentRecord, { occurredAt }: Given<'leaveSite'>): IncidentRecord => ({
  ...record,
  visit: record.visit && { ...record.visit, leftAt: occurredAt },
});
