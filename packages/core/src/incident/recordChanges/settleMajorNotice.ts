import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Top management knows (ISO.b). */
export const settleMajorNotice = (
  record: IncidentRecord,
  { occurredAt: acknowledgedAt }: Given<'acknowledgeMajorIncident'>,
): IncidentRecord => ({
  ...record,
  majorIncident: {
    ...record.majorIncident,
    declared: record.majorIncident.declared && { ...record.majorIncident.declared, acknowledgedAt },
  },
});
