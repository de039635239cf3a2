import { cancelClock } from '@statedesk/engine';
import { completeResponse } from '../clocks/completeResponse.ts';
import { endHandlingClocks } from '../clocks/endHandlingClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { endEveryWait } from './endEveryWait.ts';

/** Out of scope: it ends here, saying so is a response too, and there is nothing to wait for or to resolve. */
export const stampTurningAway = (record: IncidentRecord, command: Given<'turnAway'>): IncidentRecord => {
  const { occurredAt } = command;
  const responded = completeResponse(endEveryWait(record, command), occurredAt);
  return { ...endHandlingClocks(responded, (ledger) => cancelClock(ledger, occurredAt)), turnedAwayAt: occurredAt };
};
