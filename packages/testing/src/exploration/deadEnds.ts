import type { Exploration } from './exploration.ts';
import type { Place } from './place.ts';

/**
 * The places from which no way leads to an end, whatever is done and however long one waits. A place that is an end
 * itself is none of them; nor is one from which the search did not go on: what follows there is not known.
 *
 * @param isEnd whether nothing more need happen at a place
 */
export const deadEnds = (
  { places, steps, searched }: Pick<Exploration, 'places' | 'steps' | 'searched'>,
  isEnd: (place: Place) => boolean,
): readonly Place[] => {
  const into = Map.groupBy(steps, ({ to }) => to);
  const isUndecided = ({ number }: Place): boolean => number >= searched;
  const saved = new Set(places.filter((place) => isEnd(place) || isUndecided(place)).map(({ number }) => number));
  // Numbers are added while the set is walked, until nothing new leads to an end.
  for (const number of saved) for (const { from } of into.get(number) ?? []) saved.add(from);
  return places.filter(({ number }) => !saved.has(number));
};
