import type { Instant } from '../time/instant.ts';
import { conflictOfEnded, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';

/**
 * Puts a breach on record, with its true due time: a breach is a fact only as an entry (R11). The first one counts and
 * is never cleared; quiet where there is one. Refused for a clock that has ended: what it missed before it ended falls
 * due before it ends (R9).
 *
 * @param dueAt when the rung fell due, however late that was noticed
 * @throws RangeError where `dueAt` is no instant
 */
export const breachClock = (ledger: ClockLedger, dueAt: Instant): ClockChange => {
  const breachedAt = spelled(dueAt);
  return unless(conflictOfEnded(ledger, 'breach', breachedAt), () =>
    ledger.breachedAt === null ? { ...ledger, breachedAt } : ledger,
  );
};
