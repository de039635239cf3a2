import type { ClockChange, ClockLedger } from '@statedesk/engine';
import type { IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { carriedOut } from './carriedOut.ts';
import { withClock } from './withClock.ts';

/** Does something to a clock that has not ended. One that has, or was never started, is left as it is. */
export const changeClock = (
  record: IncidentRecord,
  clock: IncidentClock,
  operation: (ledger: ClockLedger) => ClockChange,
): IncidentRecord => {
  const ledger = record.clocks[clock];
  return ledger === null || ledger.stopped !== null ? record : withClock(record, clock, carriedOut(operation(ledger)));
};
