import type { Instant } from '../time/instant.ts';
import { conflictOf, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockAim } from './clockTarget.ts';

/**
 * Another target from `at` on: a changed priority, a time agreed anew. The time used stays as it is, so what is due is
 * due as if the target had been this one from the start; one that is past by then is breached once, at `at`. A breach on
 * record stays. A clock that stands still goes on standing; a stopped one runs towards it when it is reattached.
 *
 * @throws RangeError where `at` is no instant
 */
export const retargetClock = (ledger: ClockLedger, at: Instant, target: ClockAim): ClockChange => {
  const since = spelled(at);
  return unless(conflictOf(ledger, 'retarget', since), () => ({
    ...ledger,
    targets: [...ledger.targets, { ...target, since }],
  }));
};
