import type { StateValue } from '@statedesk/engine';
import type { AskedTransition } from './askedTransition.ts';

/** One move of the chart: for a command, or for a deadline that fell due. */
export interface Move {
  readonly command: string;
  /** Every transition the command met, with what its guards said. */
  readonly asked: readonly AskedTransition[];
  /** Where the chart stands after it. */
  readonly state: StateValue;
}

/** A way from one place to another, by their numbers. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** The command; `null`: time passed until something fell due. */
  readonly command: string | null;
  /** One for a command, one for each deadline that fell due. */
  readonly moves: readonly Move[];
}
