import { firstCovered, lastCovered } from '../document/coversSchema.ts';
import { CalendarError } from '../errors/calendarError.ts';
import type { Certainty, Reckoning } from '../reckoning.ts';
import { isCovered } from '../rules/coverage.ts';
import { civilDateOf } from '../time/civilDate.ts';
import { localDayOf } from '../time/localTime.ts';

/** Lets only certain answers pass. @throws CalendarError `beyond-coverage` */
export function strictly({ document: { id, covers }, coverage, timelines }: Reckoning): Certainty {
  return (from, to) => {
    if (covers === 'always' || isCovered(coverage, from, to)) return false;
    const { periods } = timelines.spanning(from, to);
    throw new CalendarError({
      code: 'beyond-coverage',
      calendar: id,
      from: civilDateOf(localDayOf(periods, from)),
      to: civilDateOf(localDayOf(periods, to - 1)),
      covers: { from: firstCovered(covers.from), to: lastCovered(covers.to) },
    });
  };
}
