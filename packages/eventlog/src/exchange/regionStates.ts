import type { Json } from '@statedesk/engine';

const pathsOf = (value: Json, path: string): readonly (readonly [region: string, state: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (typeof child === 'string') return [[key, child] as const];
    // A region's compound state: one name, with what is inside it after a dot.
    return pathsOf(child, key).map(([inner, state]) => [key, inner === key ? state : `${inner}.${state}`] as const);
  });
};

/**
 * Where an entry leads an instance: region → place, as far as it has one.
 *
 * @example regionStates({ stage: { solution: 'agreed' }, tier: 'tier1' }) // { stage: 'solution.agreed', tier: 'tier1' }
 */
export const regionStates = (state: Json | undefined): Readonly<Record<string, string>> =>
  state === undefined ? {} : Object.fromEntries(pathsOf(state, 'state'));
