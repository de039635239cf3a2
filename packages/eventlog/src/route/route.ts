import type { Step } from '../mapping/mapping.ts';
import { isWithin } from './place.ts';

/** A step with its place in the mapping. */
export interface NumberedStep extends Step {
  readonly index: number;
}

/** The first step of the shortest way from a place to a goal, undefined where no steps lead there. */
export type Route = (place: string, goal: string, closed?: ReadonlySet<number>) => NumberedStep | undefined;

const nothingClosed: ReadonlySet<number> = new Set();

const firstStep = (steps: readonly NumberedStep[], place: string, goal: string): NumberedStep | undefined => {
  const reached = new Set([place]);
  const queue: { readonly at: string; readonly first: NumberedStep | undefined }[] = [{ at: place, first: undefined }];
  // The queue grows while it is walked: breadth first, so that the first way found is a shortest one.
  for (const { at, first } of queue) {
    const open = steps.filter(({ from, to }) => isWithin(at, from) && !reached.has(to));
    const arriving = open.find(({ to }) => isWithin(to, goal));
    if (arriving) return first ?? arriving;
    for (const step of open) {
      reached.add(step.to);
      queue.push({ at: step.to, first: first ?? step });
    }
  }
  return undefined;
};

/**
 * Finds ways through the procedure along a mapping's steps: the fewest steps, the first listed where several are as
 * short, none by a step that is closed. A step from a place may be taken from anywhere inside it.
 */
export const routeOver = (steps: readonly Step[]): Route => {
  const numbered = steps.map((step, index) => ({ ...step, index }));
  const known = new Map<string, NumberedStep | undefined>();
  return (place, goal, closed = nothingClosed) => {
    if (closed.size > 0)
      return firstStep(
        numbered.filter(({ index }) => !closed.has(index)),
        place,
        goal,
      );
    const key = `${place}→${goal}`;
    if (!known.has(key)) known.set(key, firstStep(numbered, place, goal));
    return known.get(key);
  };
};
