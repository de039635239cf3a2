import type { EpochMilliseconds } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { dayMilliseconds } from '../time/civilDate.ts';
import { instantOf } from '../time/localTime.ts';
import { requireDate } from './arguments.ts';

/** The first instant at which the wall clock in the zone shows a date. */
export function startOfDay(reckoning: Reckoning, date: string): EpochMilliseconds {
  const local = requireDate(date) * dayMilliseconds;
  return instantOf(reckoning.timelines.spanning(local, local + dayMilliseconds).periods, local);
}
