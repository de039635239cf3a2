import { CalendarError } from './calendarError.ts';
import { isList } from './isList.ts';

/** @throws CalendarError `invalid-argument`, always */
export function refuseArgument(argument: string, given: unknown, accepted: string): never {
  throw new CalendarError({ code: 'invalid-argument', argument, given: inWords(given), accepted });
}

// An object may have no words for itself, or throw when it is asked for them.
const inWords = (given: unknown): string => {
  if (typeof given === 'object' && given !== null) return isList(given) ? 'a list' : 'an object';
  return typeof given === 'function' ? 'a function' : String(given);
};
