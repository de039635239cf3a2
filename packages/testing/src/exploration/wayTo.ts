import type { Exploration } from './exploration.ts';
import type { Step } from './step.ts';

/** A shortest way from the beginning to a place. */
export const wayTo = ({ places, steps }: Pick<Exploration, 'places' | 'steps'>, number: number): readonly Step[] => {
  const first = new Map<number, Step>();
  for (const step of steps) if (!first.has(step.to)) first.set(step.to, step);
  const way: Step[] = [];
  for (let at = places[number]?.number ?? 0; at !== 0;) {
    const step = first.get(at);
    if (!step) break;
    way.unshift(step);
    at = step.from;
  }
  return way;
};

/** A way in words: `reportIncident → acceptIncident → (time passes)`. */
export const tellWay = (way: readonly Pick<Step, 'command'>[]): string =>
  way.map(({ command }) => command ?? '(time passes)').join(' → ');
