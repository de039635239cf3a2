import type { StatePath, StateStructure } from '@statedesk/engine';

/** Whether `path` is `ancestor` or below it. */
export const isWithin = (path: StatePath, ancestor: StatePath): boolean =>
  ancestor.every((key, index) => path[index] === key);

/** The state at a path, or the nearest one above it that exists. */
export const stateAt = (root: StateStructure, path: StatePath): StateStructure => {
  const next = root.states.find(({ key }) => key === path[root.path.length]);
  return next ? stateAt(next, path) : root;
};

/** The state itself or the child, grandchild … that is active when nothing else is said. */
export const entryOf = (state: StateStructure): StateStructure => {
  const initial = state.states.find(({ key }) => key === state.initial);
  return initial ? entryOf(initial) : state;
};

/** The states below (or at) a state that have no states of their own. */
export const leavesOf = (state: StateStructure): readonly StateStructure[] =>
  state.states.length === 0 ? [state] : state.states.flatMap(leavesOf);
