import type { Instant } from '../time/instant.ts';
import { conflictOf, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';

/**
 * A reason to stand still is over at `at`: when the customer's answer was received, not when it was read. The clock
 * runs on once no other reason lasts. Quiet where it did not stand for that reason.
 *
 * @throws RangeError where `at` is no instant
 */
export const resumeClock = (ledger: ClockLedger, at: Instant, reason: string): ClockChange => {
  const to = spelled(at);
  return unless(conflictOf(ledger, 'resume', to), () => {
    const open = ledger.pauses.findIndex((pause) => pause.reason === reason && pause.to === null);
    const pause = ledger.pauses[open];
    return pause === undefined ? ledger : { ...ledger, pauses: ledger.pauses.with(open, { ...pause, to }) };
  });
};
