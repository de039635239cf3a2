import { type Covers, firstCovered, lastCovered } from './coversSchema.ts';
import type { Holiday } from './datedEntries.ts';

/**
 * The wholly covered years that list no holiday while the calendar lists some elsewhere: a list that was forgotten,
 * which would pass for a year of nothing but workdays.
 */
export function yearsWithoutHolidays(covers: Covers, holidays: readonly Holiday[]): readonly number[] {
  if (covers === 'always' || holidays.length === 0) return [];
  const listed = new Set(holidays.map(({ date }) => date.slice(0, 4)));
  const first = Number(firstCovered(covers.from).slice(0, 4));
  const last = Number(lastCovered(covers.to).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => firstCovered(covers.from) <= `${year}-01-01` && `${year}-12-31` <= lastCovered(covers.to))
    .filter((year) => !listed.has(String(year)));
}
