import { dayMilliseconds, type EpochDay } from '../time/civilDate.ts';
import type { OffsetPeriod } from '../time/offsetPeriods.ts';

/**
 * Visits the local dates `[firstDay, endDay)` in order of time, each within a period of one offset. A date on which the
 * clocks change is visited once for each of its parts; a date the zone skipped is not visited.
 */
export function eachLocalDay(
  periods: readonly OffsetPeriod[],
  [firstDay, endDay]: readonly [EpochDay, EpochDay],
  visit: (day: EpochDay, period: OffsetPeriod) => void,
): void {
  for (const period of periods) {
    const first = Math.floor((period.from + period.offset) / dayMilliseconds);
    const last = Math.floor((period.to - 1 + period.offset) / dayMilliseconds);
    for (let day = Math.max(first, firstDay); day <= last && day < endDay; day += 1) visit(day, period);
  }
}
