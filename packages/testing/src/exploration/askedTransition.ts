import type { GuardTree, TransitionStructure } from '@statedesk/engine';

/** What one leaf of a guard said. */
export interface AskedGuard {
  readonly guard: GuardTree;
  readonly holds: boolean;
}

/** A transition that a command met, with what its guard said. */
export interface AskedTransition {
  readonly transition: TransitionStructure;
  /** Every leaf of its guard, in order of writing; the tree may have needed fewer. */
  readonly guards: readonly AskedGuard[];
  readonly holds: boolean;
  /** The chart takes it: the first of its region that holds; of the root only where no region takes any. */
  readonly taken: boolean;
}
