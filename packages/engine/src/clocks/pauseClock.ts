import type { Instant } from '../time/instant.ts';
import { conflictOf, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';

/**
 * The clock stands still for a reason from `at` on, until {@link resumeClock} for the same one. Those of several reasons
 * overlap. Quiet where it stands for that reason already. A stopped clock takes it too: reattached, it stands still.
 *
 * @throws RangeError where `at` is no instant
 * @example pauseClock(ledger, at, 'customer') // waiting for the customer (R11)
 */
export const pauseClock = (ledger: ClockLedger, at: Instant, reason: string): ClockChange => {
  const from = spelled(at);
  return unless(conflictOf(ledger, 'pause', from), () =>
    ledger.pauses.some((pause) => pause.reason === reason && pause.to === null)
      ? ledger
      : { ...ledger, pauses: [...ledger.pauses, { reason, from, to: null }] },
  );
};
