import { fromInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import type { ClockTarget } from './clockTarget.ts';

/** What the clock runs towards at an instant; before the first target, that one. */
export const targetAt = ({ targets }: ClockLedger, at: EpochMilliseconds): ClockTarget => {
  const target = targets.findLast(({ since }) => fromInstant(since) <= at) ?? targets[0];
  if (target === undefined) throw new RangeError('a clock has a target; its ledger has passed no door');
  return target;
};

/** What the clock runs towards now. */
export const currentTarget = (ledger: ClockLedger): ClockTarget => targetAt(ledger, Infinity);

/**
 * What the keys of the current target's rungs are reckoned from (R10): the instant it was set. Where several were set at
 * one instant, as late entries to the minute may be, all but the first get their number: none takes another's key.
 */
export const targetAnchor = (ledger: ClockLedger): string => {
  const { since } = currentTarget(ledger);
  const together = ledger.targets.filter((target) => target.since === since).length;
  return together === 1 ? since : `${since}~${together}`;
};
