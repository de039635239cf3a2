import { Temporal } from 'temporal-polyfill';
import type { EpochMilliseconds } from '../moment.ts';

/** A stretch in which a zone's clocks keep one distance from UTC: local = instant + offset, in milliseconds. */
export interface OffsetPeriod {
  readonly from: EpochMilliseconds;
  readonly to: EpochMilliseconds;
  readonly offset: number;
}

/**
 * Cuts `[from, to)` wherever the zone's clocks change. All time-zone arithmetic of the package is here, so inside a
 * period a day has 24 hours and a wall-clock time is a sum.
 */
export function offsetPeriods(zone: string, from: EpochMilliseconds, to: EpochMilliseconds): readonly OffsetPeriod[] {
  const periods: OffsetPeriod[] = [];
  let start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  for (;;) {
    const next = start.getTimeZoneTransition('next');
    const end = next === null ? to : Math.min(next.epochMilliseconds, to);
    periods.push({ from: start.epochMilliseconds, to: end, offset: start.offsetNanoseconds / 1e6 });
    if (next === null || end === to) return periods;
    start = next;
  }
}
