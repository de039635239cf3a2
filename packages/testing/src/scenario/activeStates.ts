import type { StateValue } from '@statedesk/engine';

/** Every state an instance is in, as dotted paths: `loan`, `loan.out`, `loan.out.overdue`, `reminder` … */
export const activeStates = (state: StateValue, above = ''): readonly string[] => {
  const below = (key: string): string => (above === '' ? key : `${above}.${key}`);
  if (typeof state === 'string') return [below(state)];
  return Object.entries(state).flatMap(([key, inner]) => [below(key), ...activeStates(inner, below(key))]);
};

/** Whether an instance is in a state, named by its key or by the end of its path: `overdue`, `out.overdue`. */
export const isIn = (state: StateValue, name: string): boolean =>
  activeStates(state).some((path) => path === name || path.endsWith(`.${name}`));
