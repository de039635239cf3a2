import type { ClockLedger } from '@statedesk/engine';
import type { IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The record with one of its clocks replaced. */
export const withClock = (
  record: IncidentRecord,
  clock: IncidentClock,
  ledger: ClockLedger | null,
): IncidentRecord => ({
  ...record,
  clocks: { ...record.clocks, [clock]: ledger },
});
