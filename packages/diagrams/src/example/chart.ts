import type { StatePath, StateStructure, TransitionStructure } from '@statedesk/engine';

type Written<Structure> = Partial<Omit<Structure, 'path' | 'source' | 'states' | 'transitions'>>;

/** A state as a definition would write it, before it knows where it stands. */
export type WrittenState = Written<StateStructure> & {
  readonly states?: Readonly<Record<string, WrittenState>>;
  readonly on?: readonly WrittenTransition[];
};

type WrittenTransition = Written<TransitionStructure> & Pick<TransitionStructure, 'command'>;

const transition = (source: StatePath, written: WrittenTransition): TransitionStructure => ({
  source,
  index: 0,
  guard: null,
  targets: [],
  actions: [],
  requirement: '1.a',
  practised: false,
  label: null,
  ...written,
});

/** The structure `defineProcedure` would read from such a chart. */
export const chart = (
  { states = {}, on = [], ...written }: WrittenState,
  path: StatePath = [],
  key = 'root',
): StateStructure => {
  const keys = Object.keys(states);
  return {
    key,
    path,
    kind: keys.length === 0 ? 'atomic' : 'compound',
    initial: keys[0] ?? null,
    description: null,
    label: null,
    requirement: '1.a',
    practised: false,
    tags: [],
    entry: [],
    exit: [],
    ...written,
    transitions: on.map((each) => transition(path, each)),
    states: Object.entries(states).map(([name, state]) => chart(state, [...path, name], name)),
  };
};
