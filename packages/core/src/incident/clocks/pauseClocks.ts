import { pauseClock, resumeClock, type ClockChange, type ClockLedger, type Instant } from '@statedesk/engine';
import { incidentClockSchema, type IncidentClock } from '../../vocabulary/incidentClock.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { carriedOut } from './carriedOut.ts';
import { withClock } from './withClock.ts';

/** What a policy says of waiting reasons, as far as clocks are concerned (rule R11). */
interface PausingPolicy {
  readonly waiting: Readonly<Record<string, { readonly pauses: readonly IncidentClock[] }>>;
}

const onEach = (
  record: IncidentRecord,
  clocks: readonly IncidentClock[],
  operation: (ledger: ClockLedger) => ClockChange,
): IncidentRecord =>
  clocks.reduce((changed, clock) => {
    const ledger = changed.clocks[clock];
    return ledger === null ? changed : withClock(changed, clock, carriedOut(operation(ledger)));
  }, record);

/**
 * The clocks that policy pauses for a reason stand still from `at` on. One that has ended takes the pause too and stands
 * still should it run again; a reason that policy does not name pauses nothing.
 *
 * @example pauseClocks(record, occurredAt, 'customer', policy)
 */
export const pauseClocks = (
  record: IncidentRecord,
  at: Instant,
  reason: string,
  policy: PausingPolicy,
): IncidentRecord => onEach(record, policy.waiting[reason]?.pauses ?? [], (ledger) => pauseClock(ledger, at, reason));

/** The reason is over at `at`: every clock that stood for it runs on, whatever policy says of it by now. */
export const resumeClocks = (record: IncidentRecord, at: Instant, reason: string): IncidentRecord =>
  onEach(record, incidentClockSchema.options, (ledger) => resumeClock(ledger, at, reason));
