import type { Exploration } from './exploration.ts';
import type { Step } from './step.ts';
import { wayTo } from './wayTo.ts';

/**
 * Ways from the beginning that together take every step that was found at least once: for whoever goes them all on
 * something else.
 */
export const coveringWays = (found: Pick<Exploration, 'places' | 'steps'>): readonly (readonly Step[])[] => {
  const left = new Map([...Map.groupBy(found.steps, ({ from }) => from)].map(([from, steps]) => [from, [...steps]]));
  const ways: Step[][] = [];
  for (const { number } of found.places)
    while ((left.get(number)?.length ?? 0) > 0) {
      const way = [...wayTo(found, number)];
      for (let step = left.get(number)?.pop(); step; step = left.get(step.to)?.pop()) way.push(step);
      ways.push(way);
    }
  return ways;
};
