import type { StatePath } from '../statechart/structure.ts';

/** `stage.solution.proposed` as a path from the root; empty: the root itself. */
export const toPath = (place: string): StatePath => (place === '' ? [] : place.split('.'));

export const toPlace = (path: StatePath): string => path.join('.');

/** Whether a state is another or lies below it. */
export const isWithin = (path: StatePath, above: StatePath): boolean =>
  above.every((key, index) => path[index] === key);
