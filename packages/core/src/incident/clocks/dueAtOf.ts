import { toInstant, type ClockLedger, type DerivationView, type Instant } from '@statedesk/engine';
import { rungsOf } from './rungsOf.ts';

/** By when a clock that has not ended runs out, or ran out; `null` while it stands still, and once it has ended. */
export const dueAtOf = (ledger: ClockLedger | null, view: DerivationView): Instant | null => {
  if (ledger === null || ledger.stopped !== null) return null;
  if (ledger.breachedAt !== null) return ledger.breachedAt;
  const breach = rungsOf(ledger, view).find(({ rung }) => rung === 'breach');
  return breach === undefined ? null : toInstant(breach.dueAt);
};
