import type { Instant } from '../time/instant.ts';
import { crossingOf, spelled } from './clockChange.ts';
import type { ClockConflict } from './clockConflict.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockAim } from './clockTarget.ts';
import { currentTarget } from './currentTarget.ts';
import { frozenFrom } from './freezeClock.ts';

/** The next cycle's ledger and the one it follows, frozen; or why there is none. */
export type ClockSuccession =
  | { readonly ledger: ClockLedger; readonly frozen: ClockLedger; readonly conflict?: undefined }
  | { readonly ledger?: undefined; readonly frozen?: undefined; readonly conflict: ClockConflict };

const successor = (frozen: ClockLedger, startedAt: Instant, target: ClockAim): ClockLedger => ({
  ...frozen,
  cycle: frozen.cycle + 1,
  startedAt,
  targets: [{ ...target, since: startedAt }],
  // What is still waited for is waited for in the new cycle too.
  pauses: frozen.pauses.filter(({ to }) => to === null).map(({ reason }) => ({ reason, from: startedAt, to: null })),
  breachedAt: null,
  stopped: null,
  frozenAt: null,
});

/**
 * A reopening (R11): freezes this cycle, unless that was done before, and starts the next from nothing at `at`. Reasons
 * to stand still that last go on lasting.
 *
 * @param target default: the last one of this cycle
 * @throws RangeError where `at` is no instant
 */
export const nextClockCycle = (ledger: ClockLedger, at: Instant, target?: ClockAim): ClockSuccession => {
  const startedAt = spelled(at);
  const conflict = crossingOf(ledger, 'nextCycle', startedAt);
  if (conflict !== undefined) return { conflict };
  const frozen = frozenFrom(ledger, startedAt);
  return { ledger: successor(frozen, startedAt, target ?? currentTarget(frozen)), frozen };
};
