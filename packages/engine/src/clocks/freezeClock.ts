import type { Instant } from '../time/instant.ts';
import { crossingOf, spelled, unless, type ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';

/** The ledger with its cycle over: a clock that had ended keeps how it ended, one that had not stops here. */
export const frozenFrom = (ledger: ClockLedger, frozenAt: Instant): ClockLedger =>
  ledger.frozenAt === null
    ? { ...ledger, stopped: ledger.stopped ?? { at: frozenAt, how: 'frozen' }, frozenAt }
    : ledger;

/**
 * The cycle is over, as by a reopening: nothing changes this ledger any more, nor does a later policy (R11). Met or
 * breached stays readable. Quiet where it is frozen already.
 *
 * @throws RangeError where `at` is no instant
 */
export const freezeClock = (ledger: ClockLedger, at: Instant): ClockChange => {
  const frozenAt = spelled(at);
  return unless(crossingOf(ledger, 'freeze', frozenAt), () => frozenFrom(ledger, frozenAt));
};
