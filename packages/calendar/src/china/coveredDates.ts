import type { PublishedDay } from './publishedDays.ts';

/** The first year for which independent compilations of the notices agree on every day. */
const firstYear = 2019;

/**
 * The dates that are certain: from 2019 to 28 December of the last year whose notice is in the list. What comes after
 * is decided by the notice for the next year: it moved the last days of December in 2006, 2007, 2011, 2018 and 2022.
 */
export function coveredDates(holidays: readonly PublishedDay[]): { readonly from: string; readonly to: string } {
  const dates = new Set(holidays.map(({ date }) => date));
  // A notice runs from New Year to National Day: with both, the year is there in full.
  const isPublished = (year: number) => dates.has(`${year}-01-01`) && dates.has(`${year}-10-01`);
  let lastYear = firstYear;
  while (isPublished(lastYear + 1)) lastYear += 1;
  return { from: `${firstYear}-01-01`, to: `${lastYear}-12-28` };
}
