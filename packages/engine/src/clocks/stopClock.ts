import type { Instant } from '../time/instant.ts';
import { conflictOfEnded, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';

/**
 * What the clock measures is done: from `at` on no time is used. Refused where it has ended already.
 *
 * @throws RangeError where `at` is no instant
 */
export const completeClock = (ledger: ClockLedger, at: Instant): ClockChange => {
  const stop = spelled(at);
  return unless(conflictOfEnded(ledger, 'complete', stop), () => ({
    ...ledger,
    stopped: { at: stop, how: 'completed' },
  }));
};

/**
 * The clock had no business running, and counts for nothing: no incident after all. Refused where it has ended already.
 *
 * @throws RangeError where `at` is no instant
 */
export const cancelClock = (ledger: ClockLedger, at: Instant): ClockChange => {
  const stop = spelled(at);
  return unless(conflictOfEnded(ledger, 'cancel', stop), () => ({
    ...ledger,
    stopped: { at: stop, how: 'cancelled' },
  }));
};
