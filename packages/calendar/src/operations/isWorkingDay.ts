import type { Reckoning } from '../reckoning.ts';
import { dayMilliseconds } from '../time/civilDate.ts';
import { instantOf } from '../time/localTime.ts';
import { intervalAfterDay } from '../timeline/timeline.ts';
import { requireDate } from './arguments.ts';

/** Whether a date has working time; `provisional` when the calendar does not cover the date. */
export interface WorkingDay {
  readonly open: boolean;
  readonly provisional: boolean;
}

export function isWorkingDay(reckoning: Reckoning, date: string): WorkingDay {
  const day = requireDate(date);
  const line = reckoning.timelines.spanning(day * dayMilliseconds, (day + 1) * dayMilliseconds);
  const midnight = instantOf(line.periods, day * dayMilliseconds);
  return {
    open: intervalAfterDay(line, day) > intervalAfterDay(line, day - 1),
    provisional: reckoning.certainty(midnight, midnight + 1),
  };
}
