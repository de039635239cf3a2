import { CalendarError } from '../errors/calendarError.ts';
import type { EpochMilliseconds } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { earliest, latest } from '../time/horizon.ts';

/** An instant that was looked for, if it was found within the years reckoned with. @throws CalendarError `out-of-range` */
export function answer({ document }: Reckoning, found: EpochMilliseconds | undefined): EpochMilliseconds {
  if (found !== undefined && found >= earliest && found < latest) return found;
  throw new CalendarError({
    code: 'out-of-range',
    calendar: document.id,
    what: 'the answer lies beyond all open time',
  });
}
