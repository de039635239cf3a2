import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Nothing more is taken (rule R22). */
export const stampRetirement = (record: IncidentRecord, { occurredAt }: Given<'retireIncident'>): IncidentRecord => ({
  ...record,
  retiredAt: occurredAt,
});
