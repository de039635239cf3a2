import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Who answers for the incident from now on (1.l). */
export const setHolder = (
  record: IncidentRecord,
  { payload, occurredAt }: Given<'assignIncident'>,
): IncidentRecord => ({
  ...record,
  holder: { person: payload.holder, since: occurredAt },
});
