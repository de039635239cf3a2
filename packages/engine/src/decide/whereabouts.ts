import type { Label } from '../definition/label.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { StateStructure } from '../statechart/structure.ts';

/** The states an instance is in, as paths of keys: of a compound state first the state, then what is active in it. */
const activePaths = (value: StateValue, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'string'
    ? [[...above, value]]
    : Object.entries(value).flatMap(([key, below]) => [[...above, key], ...activePaths(below, [...above, key])]);

const stateAt = (structure: StateStructure, path: readonly string[]): StateStructure | undefined =>
  path.reduce<StateStructure | undefined>((state, key) => state?.states.find((one) => one.key === key), structure);

/**
 * Where an instance stands in one region, in words: the labels from the outermost state to the innermost, the region's
 * own left out. For the root: of every region.
 */
export const whereabouts = (structure: StateStructure, value: StateValue, region: string): Label => {
  const shortest = structure.kind === 'parallel' ? 2 : 1;
  const labels = activePaths(value)
    .filter((path) => path.length >= shortest && (region === 'root' || path[0] === region))
    .map((path): Label => {
      const key = path.join('.');
      return stateAt(structure, path)?.label ?? { en: key, zh: key };
    });
  return { en: labels.map(({ en }) => en).join(', '), zh: labels.map(({ zh }) => zh).join('、') };
};
