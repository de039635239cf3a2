import type { IncidentEvent } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The desk leads again (5.5.d). */
export const clearLead = (
  record: IncidentRecord,
  { occurredAt }: Pick<IncidentEvent, 'occurredAt'>,
): IncidentRecord => ({ ...record, managementLead: null, leadReleasedAt: occurredAt });
