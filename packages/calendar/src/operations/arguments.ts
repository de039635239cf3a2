import { CalendarError } from '../errors/calendarError.ts';
import { refuseArgument } from '../errors/refuseArgument.ts';
import type { EpochMilliseconds } from '../moment.ts';
import type { Reckoning } from '../reckoning.ts';
import { type EpochDay, epochDayOf } from '../time/civilDate.ts';
import { earliest, isReckoned, latest } from '../time/horizon.ts';

/** @throws CalendarError `invalid-argument` unless a whole number, `out-of-range` unless of the years reckoned with. */
export function requireInstant({ document }: Reckoning, argument: string, given: EpochMilliseconds): void {
  if (!Number.isSafeInteger(given)) refuseArgument(argument, given, 'whole milliseconds since 1970-01-01T00:00Z');
  if (given >= earliest && given < latest) return;
  throw new CalendarError({ code: 'out-of-range', calendar: document.id, what: `${argument} is ${given}` });
}

/** @throws CalendarError `invalid-argument` unless a whole number, zero or more. */
export function requireDuration(given: number): void {
  if (!Number.isSafeInteger(given) || given < 0)
    refuseArgument('milliseconds', given, 'whole milliseconds, zero or more');
}

/** @throws CalendarError `invalid-argument` unless a whole number, one or more. */
export function requireDays(given: number): void {
  if (!Number.isSafeInteger(given) || given < 1) refuseArgument('days', given, 'a whole number of days, one or more');
}

/** @throws CalendarError `invalid-argument` unless one of the words accepted. */
export function requireWord(argument: string, given: string, accepted: readonly string[]): void {
  if (!accepted.includes(given)) refuseArgument(argument, given, accepted.join(', '));
}

/** @throws CalendarError `invalid-argument` unless `YYYY-MM-DD` of a day that exists, 1970 to 2199. */
export function requireDate(given: string): EpochDay {
  const day = typeof given === 'string' ? epochDayOf(given) : Number.NaN;
  return isReckoned(day) ? day : refuseArgument('date', given, 'YYYY-MM-DD, of a day that exists, 1970 to 2199');
}

/** @throws CalendarError `invalid-argument` unless `to` is no earlier than `from`. */
export function requireOrder(from: EpochMilliseconds, to: EpochMilliseconds): void {
  if (from > to) refuseArgument('to', to, `an instant no earlier than from, ${from}`);
}
