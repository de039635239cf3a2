import type { Label } from '../definition/label.ts';
import type { ExtensionAction } from './addedState.ts';

/** An arrow that an extension adds: after those the base has for the same command in the same state. */
export interface AddedTransition {
  /** The state it is written in: `stage.solution.proposed`; empty for the root. */
  readonly at: string;
  readonly command: string;
  readonly requirement: string;
  /** The state it leads to; without one it stays and only acts. */
  readonly target?: string;
  /** Guards by name, the base's or its own: all must hold. */
  readonly guards?: readonly string[];
  readonly does?: readonly ExtensionAction[];
  readonly label?: Label;
  /** Not taken under the `written` reading. */
  readonly practised?: true;
}

/** The base's arrows for a command from one state to another, led through a state of the extension first. */
export interface Detour {
  readonly command: string;
  readonly from: string;
  readonly to: string;
  /** A state of the extension; a transition of the extension leads on from it. */
  readonly through: string;
}

/** A guard asked besides, of every arrow the base has for a command: everywhere, or in one state and below it. */
export interface RequiredGuard {
  readonly command: string;
  readonly guard: string;
  readonly at?: string;
}
