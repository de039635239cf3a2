import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** They are on their way. */
export const stampDeparture = (record: IncidentRecord, { occurredAt }: Given<'departForSite'>): IncidentRecord => ({
  ...record,
  visit: record.visit && { ...record.visit, departedAt: occurredAt },
});
