import type { Label } from '../definition/label.ts';
import type { GuardTree } from './guardTree.ts';

/** Where a state is: the keys from the root down; empty for the root itself. */
export type StatePath = readonly string[];

/** One arrow of the statechart, as data: what diagrams, tables and checks read. */
export interface TransitionStructure {
  readonly source: StatePath;
  /** The command that takes it; `null` for one taken by itself (`always`). */
  readonly command: string | null;
  /** Its place among the transitions of the same source and command: the first whose guard holds is taken. */
  readonly index: number;
  readonly guard: GuardTree | null;
  /** Empty: it stays where it is and only acts. */
  readonly targets: readonly StatePath[];
  readonly actions: readonly string[];
  readonly requirement: string | null;
  /** Not in the text: taken under `practised` only. */
  readonly practised: boolean;
  /** The extension that added it; absent: it is the procedure's own (rule R20). */
  readonly extension?: string;
  readonly label: Label | null;
}

/** One state of the statechart, as data. */
export interface StateStructure {
  readonly key: string;
  readonly path: StatePath;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly initial: string | null;
  readonly description: string | null;
  readonly label: Label | null;
  readonly requirement: string | null;
  readonly practised: boolean;
  /** The extension that added it; absent: it is the procedure's own (rule R20). */
  readonly extension?: string;
  readonly tags: readonly string[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly transitions: readonly TransitionStructure[];
  readonly states: readonly StateStructure[];
}

/** A state and all below it, parents first. */
export const flattenStates = (state: StateStructure): readonly StateStructure[] => [
  state,
  ...state.states.flatMap(flattenStates),
];

/** Every transition of the chart, in document order. */
export const flattenTransitions = (state: StateStructure): readonly TransitionStructure[] =>
  flattenStates(state).flatMap(({ transitions }) => transitions);
