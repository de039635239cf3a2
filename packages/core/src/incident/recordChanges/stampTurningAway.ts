import { cancelClock } from '@statedesk/engine';
import { completeResponse } from '../clocks/completeResponse.ts';
import { endHandlingClocks } from '../clocks/endHandlingClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** Out of scope: it ends here, saying so is a response too, and there is nothing to resolve. */
export const stampTurningAway = (record: IncidentRecord, { occurredAt }: Given<'turnAway'>): IncidentRecord => ({
  ...endHandlingClocks(completeResponse(record, occurredAt), (ledger) => cancelClock(ledger, occurredAt)),
  turnedAwayAt: occurredAt,
});
