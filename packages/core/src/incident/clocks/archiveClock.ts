import { freezeClock, type Instant } from '@statedesk/engine';
import type { IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { carriedOut } from './carriedOut.ts';
import { withClock } from './withClock.ts';

/** Freezes a clock and puts it with the earlier ones: nothing changes it any more (rule R11). */
export const archiveClock = (record: IncidentRecord, clock: IncidentClock, at: Instant): IncidentRecord => {
  const ledger = record.clocks[clock];
  if (ledger === null) return record;
  const frozen = carriedOut(freezeClock(ledger, at));
  return { ...withClock(record, clock, null), earlierClocks: [...record.earlierClocks, frozen] };
};
