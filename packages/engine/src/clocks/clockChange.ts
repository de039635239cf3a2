import { fromInstant, toInstant, type Instant } from '../time/instant.ts';
import { clockConflict, type ClockConflict } from './clockConflict.ts';
import { lastEvent } from './clockEvent.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockOperation } from './clockOperation.ts';

/** The ledger after an operation, or why it was not done. Where there was nothing to do, the ledger is the one given. */
export type ClockChange =
  | { readonly ledger: ClockLedger; readonly conflict?: undefined }
  | { readonly ledger?: undefined; readonly conflict: ClockConflict };

/** The conflict with what happened later, if anything did (R11). */
export const crossingOf = (ledger: ClockLedger, operation: ClockOperation, at: Instant): ClockConflict | undefined => {
  const last = lastEvent(ledger);
  if (fromInstant(at) >= fromInstant(last.at)) return undefined;
  return clockConflict(ledger, 'clock-crossed', operation, { at, crosses: last });
};

/** The conflict of what can be done to any clock whose cycle is not over. */
export const conflictOf = (ledger: ClockLedger, operation: ClockOperation, at: Instant): ClockConflict | undefined => {
  if (ledger.frozenAt === null) return crossingOf(ledger, operation, at);
  return clockConflict(ledger, 'clock-frozen', operation, { at, crosses: { what: 'frozen', at: ledger.frozenAt } });
};

/** The conflict of what only a clock that has not ended can do. */
export const conflictOfEnded = (
  ledger: ClockLedger,
  operation: ClockOperation,
  at: Instant,
): ClockConflict | undefined => {
  const conflict = conflictOf(ledger, operation, at);
  if (conflict !== undefined || ledger.stopped === null) return conflict;
  const crosses = { what: ledger.stopped.how, at: ledger.stopped.at };
  return clockConflict(ledger, 'clock-stopped', operation, { at, crosses });
};

/** Its one spelling, in which instants compare as text. @throws RangeError where it is none: doors parse before. */
export const spelled = (at: Instant): Instant => toInstant(fromInstant(at));

/** The change, unless something on record stands against it. */
export const unless = (conflict: ClockConflict | undefined, change: () => ClockLedger): ClockChange =>
  conflict === undefined ? { ledger: change() } : { conflict };
