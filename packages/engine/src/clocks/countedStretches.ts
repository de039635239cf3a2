import { fromInstant, type EpochMilliseconds } from '../time/instant.ts';
import type { ClockLedger } from './clockLedger.ts';
import { endOf } from './clockPause.ts';

/** Half open, in order, apart from each other. The last may go on for ever. */
export interface Stretch {
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
}

/** When nothing counts any more: the stop, or the instant asked about where that is earlier. */
export const countsUntil = ({ stopped }: ClockLedger, until: EpochMilliseconds): EpochMilliseconds =>
  stopped === null ? until : Math.min(until, fromInstant(stopped.at));

/** The time from start to stop outside the union of the pauses, open or closed on the calendar. */
export const countedStretches = (ledger: ClockLedger, until: EpochMilliseconds = Infinity): readonly Stretch[] => {
  const end = countsUntil(ledger, until);
  const pauses = ledger.pauses
    .map((pause) => ({ from: fromInstant(pause.from), to: endOf(pause) }))
    .filter(({ from, to }) => from < to && from < end)
    .sort((one, other) => one.from - other.from);
  const stretches: Stretch[] = [];
  let from = fromInstant(ledger.startedAt);
  for (const pause of [...pauses, { from: end, to: end }]) {
    if (from < pause.from) stretches.push({ from, to: pause.from });
    from = Math.max(from, pause.to);
  }
  return stretches;
};
