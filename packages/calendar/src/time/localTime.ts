import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds } from '../moment.ts';
import { partitionPoint } from '../partitionPoint.ts';
import { dayMilliseconds, type EpochDay } from './civilDate.ts';
import type { OffsetPeriod } from './offsetPeriods.ts';

/** What the wall clock shows at an instant, as milliseconds since a wall-clock 1970-01-01 00:00. */
export function localOf(periods: readonly OffsetPeriod[], at: EpochMilliseconds): number {
  const index = partitionPoint(periods.length, (i) => itemAt(periods, i).from <= at) - 1;
  return at + itemAt(periods, index).offset;
}

export const localDayOf = (periods: readonly OffsetPeriod[], at: EpochMilliseconds): EpochDay =>
  Math.floor(localOf(periods, at) / dayMilliseconds);

/**
 * The first instant at which the wall clock shows `local` or later: the first of two where the clocks go back, the end
 * of the gap where they skip it.
 */
export function instantOf(periods: readonly OffsetPeriod[], local: number): EpochMilliseconds {
  const period = periods.find(({ to, offset }) => local - offset < to) ?? itemAt(periods, periods.length - 1);
  return Math.max(local - period.offset, period.from);
}
