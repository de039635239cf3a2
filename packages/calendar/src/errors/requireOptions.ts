import { isList } from './isList.ts';
import { refuseArgument } from './refuseArgument.ts';

/** Refuses what is no object of options, and a key nobody would look at. @throws CalendarError `invalid-argument` */
export function requireOptions(given: unknown, known: readonly string[]): void {
  const accepted = `an object with ${known.join(', ')}`;
  if (typeof given !== 'object' || given === null || isList(given)) refuseArgument('options', given, accepted);
  const stray = strayKey(given, known);
  if (stray !== undefined) refuseArgument('options', stray, accepted);
}

function strayKey(given: object, known: readonly string[]): string | undefined {
  try {
    for (const key of known) Reflect.get(given, key);
    return Object.keys(given).find((key) => !known.includes(key));
  } catch {
    return 'unreadable';
  }
}
