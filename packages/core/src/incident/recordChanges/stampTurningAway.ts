import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEveryWait } from './endEveryWait.ts';

/** Out of scope: it ends here, and saying so is a response too. */
export const stampTurningAway = (record: IncidentRecord, command: Given<'turnAway'>): IncidentRecord => ({
  ...endEveryWait(record, command),
  turnedAwayAt: command.occurredAt,
  respondedAt: record.respondedAt ?? command.occurredAt,
});
