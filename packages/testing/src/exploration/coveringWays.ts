import type { Exploration } from './exploration.ts';
import type { Step } from './step.ts';

/** Steps one after another. */
export interface Way {
  /** The number of the place where it begins: 0, or one that a way before it has passed. */
  readonly from: number;
  readonly steps: readonly Step[];
}

/**
 * Ways that together take every step that was found once: for whoever goes them all on something else. Each begins where
 * an earlier one has been, so who keeps how it stood there need not go back to the beginning; `wayTo` leads there.
 */
export const coveringWays = (found: Pick<Exploration, 'places' | 'steps'>): readonly Way[] => {
  const left = new Map([...Map.groupBy(found.steps, ({ from }) => from)].map(([from, steps]) => [from, [...steps]]));
  const ways: Way[] = [];
  for (const { number } of found.places)
    while ((left.get(number)?.length ?? 0) > 0) {
      const steps: Step[] = [];
      for (let step = left.get(number)?.pop(); step; step = left.get(step.to)?.pop()) steps.push(step);
      ways.push({ from: number, steps });
    }
  return ways;
};
