import type { DayRules } from '../rules/dayRule.ts';
import { dayMilliseconds, type EpochDay } from '../time/civilDate.ts';
import { marginDays } from '../time/horizon.ts';
import { offsetPeriods } from '../time/offsetPeriods.ts';
import { eachLocalDay } from './eachLocalDay.ts';
import type { Timeline } from './timeline.ts';

/** Turns wall-clock rules into instants. What a clock change skips is not open, what it repeats is open twice. */
export function buildTimeline(zone: string, rules: DayRules, range: readonly [EpochDay, EpochDay]): Timeline {
  const [firstDay, endDay] = range;
  const periods = offsetPeriods(
    zone,
    (firstDay - marginDays) * dayMilliseconds,
    (endDay + marginDays) * dayMilliseconds,
  );
  const starts: number[] = [];
  const ends: number[] = [];
  const days: number[] = [];
  const opened = [0];
  let total = 0;
  let latestDay = firstDay;
  eachLocalDay(periods, range, (day, { from, to, offset }) => {
    const midnight = day * dayMilliseconds - offset;
    // Clocks that go back over midnight return to a date that had ended: the repeated part counts to the later date.
    latestDay = Math.max(latestDay, day);
    for (const span of rules(day).hours) {
      const start = Math.max(from, midnight + span.from);
      const end = Math.min(to, midnight + span.to);
      if (start >= end) continue;
      total += end - start;
      starts.push(start);
      ends.push(end);
      days.push(latestDay);
      opened.push(total);
    }
  });
  return {
    firstDay,
    endDay,
    periods,
    starts: Float64Array.from(starts),
    ends: Float64Array.from(ends),
    days: Int32Array.from(days),
    opened: Float64Array.from(opened),
  };
}
