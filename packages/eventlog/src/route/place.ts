import type { StateValue } from '@statedesk/engine';

/** Whether a place is `goal` or inside it: `solution.agreed` is within `solution`. */
export const isWithin = (place: string, goal: string): boolean => place === goal || place.startsWith(`${goal}.`);

const pathOf = (value: StateValue): string => {
  if (typeof value === 'string') return value;
  const [[key, child] = ['', '']] = Object.entries(value);
  const inner = pathOf(child);
  return inner === '' ? key : `${key}.${inner}`;
};

/**
 * Where a region of an instance stands, as a path.
 *
 * @example placeIn({ stage: { solution: 'agreed' }, tier: 'tier1' }, 'stage') // 'solution.agreed'
 */
export const placeIn = (state: StateValue, region: string): string => {
  const value = typeof state === 'string' ? undefined : state[region];
  return value === undefined ? '' : pathOf(value);
};
