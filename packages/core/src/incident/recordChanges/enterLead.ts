import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Company management leads, and why (5.5.d). */
export const enterLead = (record: IncidentRecord, { payload, occurredAt }: Given<'takeLead'>): IncidentRecord => ({
  ...record,
  managementLead: { ground: payload.ground, since: occurredAt },
});
