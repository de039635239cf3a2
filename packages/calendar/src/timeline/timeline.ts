import { itemAt } from '../itemAt.ts';
import type { EpochMilliseconds } from '../moment.ts';
import { partitionPoint } from '../partitionPoint.ts';
import type { EpochDay } from '../time/civilDate.ts';
import type { OffsetPeriod } from '../time/offsetPeriods.ts';

/**
 * The open intervals of the local dates `[firstDay, endDay)`, sorted, half open, one column each. Adjacent intervals of
 * two dates stay apart, so every interval knows its date.
 */
export interface Timeline {
  readonly firstDay: EpochDay;
  readonly endDay: EpochDay;
  readonly periods: readonly OffsetPeriod[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** The local date of each interval. */
  readonly days: Int32Array;
  /** Open time before each interval, and after the last one the total: one longer than the others. */
  readonly opened: Float64Array;
}

/** The first interval that ends after `at`: the one `at` lies in, else the next; the number of intervals if none does. */
export const intervalAfter = ({ ends }: Timeline, at: EpochMilliseconds): number =>
  partitionPoint(ends.length, (i) => itemAt(ends, i) <= at);

/** The first interval of a date later than `day`; the number of intervals if there is none. */
export const intervalAfterDay = ({ days }: Timeline, day: EpochDay): number =>
  partitionPoint(days.length, (i) => itemAt(days, i) <= day);

/** Open time from the timeline's beginning until `at`. */
export function openedUntil(line: Timeline, at: EpochMilliseconds): number {
  const index = intervalAfter(line, at);
  const before = itemAt(line.opened, index);
  return index === line.starts.length ? before : before + Math.max(0, at - itemAt(line.starts, index));
}

export const openedInAll = ({ opened }: Timeline): number => itemAt(opened, opened.length - 1);
