import type { Instant } from '../time/instant.ts';
import { conflictOf, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';
import { stoppedReason } from './clockPause.ts';

/**
 * A completed or cancelled clock runs again in the same cycle: the solution was not accepted after all. The time it was
 * stopped does not count and stays on record, as a pause of the reason `stopped`. Quiet where it was not stopped.
 *
 * @throws RangeError where `at` is no instant
 */
export const reattachClock = (ledger: ClockLedger, at: Instant): ClockChange => {
  const to = spelled(at);
  return unless(conflictOf(ledger, 'reattach', to), () =>
    ledger.stopped === null
      ? ledger
      : {
          ...ledger,
          pauses: [...ledger.pauses, { reason: stoppedReason, from: ledger.stopped.at, to }],
          stopped: null,
        },
  );
};
