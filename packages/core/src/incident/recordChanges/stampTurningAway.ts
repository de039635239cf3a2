import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Out of scope: it ends here, and saying so is a response too. */
export const stampTurningAway = (record: IncidentRecord, { occurredAt }: Given<'turnAway'>): IncidentRecord => ({
  ...record,
  turnedAwayAt: occurredAt,
  respondedAt: record.respondedAt ?? occurredAt,
});
