import { fromInstant, toInstant, type ClockLedger, type DerivationView, type Instant } from '@statedesk/engine';
import { rungsOf } from '../incident/clocks/rungsOf.ts';
import type { Kept } from './caseLine.ts';
import { isWithin, type Period } from './month.ts';

// By when it would have run out, had it not ended; a breach on record keeps the time it was due by then.
const dueOf = (ledger: ClockLedger, view: DerivationView): Instant | null => {
  if (ledger.breachedAt !== null) return ledger.breachedAt;
  const running = { ...ledger, stopped: null, frozenAt: null };
  const breach = rungsOf(running, view).find(({ rung }) => rung === 'breach');
  return breach === undefined ? null : toInstant(breach.dueAt);
};

const kept = ({ stopped }: ClockLedger, due: Instant): Kept => {
  if (stopped === null) return 'open';
  return fromInstant(stopped.at) <= fromInstant(due) ? 'inTime' : 'late';
};

/**
 * Whether what these clocks time was done by the time it was due, of the first that fell due within a period and by the
 * cut-off; `null` where none did. A clock that was cancelled has nothing to be kept.
 */
export const clockKept = (
  ledgers: readonly ClockLedger[],
  view: DerivationView,
  { period, cutOff }: { readonly period: Period; readonly cutOff: Instant },
): Kept | null => {
  for (const ledger of ledgers) {
    const due = ledger.stopped?.how === 'cancelled' ? null : dueOf(ledger, view);
    if (due !== null && isWithin(period, due) && due <= cutOff) return kept(ledger, due);
  }
  return null;
};
