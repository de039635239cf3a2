import type { Procedure } from '@statedesk/engine';
import type { Exploration } from './exploration.ts';
import type { ExplorationOptions } from './explorationOptions.ts';
import type { Place, Standing } from './place.ts';
import { placeKey } from './placeKey.ts';
import { openSearch } from './search.ts';
import type { Step } from './step.ts';

/** The places found so far, each once. */
const openMap = (forget: readonly string[]) => {
  const places: Place[] = [];
  const numbers = new Map<string, number>();
  return {
    places,
    /** The number of the place where one stands. */
    numberOf: (standing: Standing, depth: number): number => {
      const key = placeKey(standing, forget);
      const known = numbers.get(key) ?? places.length;
      if (known === places.length) {
        numbers.set(key, known);
        places.push({ ...standing, number: known, depth });
      }
      return known;
    },
  };
};

/**
 * Searches everything a procedure can come to, breadth first, by real decisions: no store, no clock of the machine's.
 *
 * What stands alike counts as one place: state, what is owed, what falls due, and the record without its particulars
 * (`generalise`) and without what is to be forgotten. From every place, every sample is tried, and time passes until the
 * next deadline. So whatever the samples can bring about is found, but for what hangs on a particular: of two ways to one
 * place only the first is gone on from. Forget no more than guards, obligations and deadlines do.
 *
 * @throws ScenarioFailure where an instance would be set aside; InvalidOptionsError, InvalidCommandError, CalendarError
 *
 * @example
 * ```ts
 * const { places, steps, complete } = exploreProcedure(lending, { samples, calendars });
 * console.log(`${places.length} places, ${steps.length} steps`, complete);
 * ```
 */
export const exploreProcedure = (
  procedure: Procedure,
  { forget = [], atMost = 50_000, ...setting }: ExplorationOptions,
): Exploration => {
  const search = openSearch(procedure, setting);
  const { places, numberOf } = openMap(forget);
  const steps: Step[] = [];
  let searched = 0;
  numberOf(search.start, 0);
  // Places are found while the list is walked: that is what breadth first is.
  for (const place of places) {
    if (places.length > atMost) break;
    for (const { standing, command, moves } of search.outcomesOf(place))
      steps.push({ from: place.number, to: numberOf(standing, place.depth + 1), command, moves });
    searched += 1;
  }
  const depth = places.at(-1)?.depth ?? 0;
  return { places, steps, searched, depth, complete: searched === places.length, reached: search.reached };
};
