import type { StateValue } from '@statedesk/engine';

/** The regions of the incident machine (architecture §4). */
export type Region = 'stage' | 'tier' | 'lead' | 'followUp' | 'children';

const childOf = (value: StateValue, key: string): StateValue | undefined =>
  typeof value === 'string' ? undefined : value[key];

/** The state a region is in, its own children left aside: `remote` for `{ stage: { remote: 'consented' } }`. */
export const placeIn = (state: StateValue, region: Region): string => {
  const value = childOf(state, region);
  return typeof value === 'string' ? value : (Object.keys(value ?? {})[0] ?? '');
};

/** Whether a region is in a state or below it. @example standsIn(state, ['stage', 'closed', 'ended']) */
export const standsIn = (state: StateValue, [first, ...rest]: readonly string[]): boolean => {
  if (first === undefined) return true;
  if (typeof state === 'string') return state === first && rest.length === 0;
  const child = childOf(state, first);
  return child !== undefined && standsIn(child, rest);
};
