import type { Label } from '../definition/label.ts';
import type { JsonObject } from '../json/json.ts';
import type { ChartEvent } from './chart.ts';
import type { StatePath, TransitionStructure } from './structure.ts';

/** What a state or an arrow says of itself. */
interface WrittenMeta {
  readonly requirement: string;
  readonly label?: Label;
  readonly practised?: true;
}

/** An action as a machine names it. */
export type WrittenAction = string | { readonly type: string; readonly params: JsonObject };

/** An arrow to be added, behind those for the same command in the same state. */
export interface WrittenTransition {
  readonly source: StatePath;
  readonly command: string;
  readonly target: StatePath | undefined;
  /** All of them must hold. */
  readonly guards: readonly string[];
  readonly does: readonly WrittenAction[];
  readonly meta: WrittenMeta;
}

/** An atomic state to be added. */
interface WrittenState {
  readonly path: StatePath;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly does: readonly WrittenAction[];
  readonly meta: WrittenMeta;
}

/** What becomes of an arrow that is there. */
export interface TransitionChange {
  /** Guards asked besides. */
  readonly asks: readonly string[];
  /** Guards asked no more: of those that must all hold. */
  readonly drops: readonly string[];
  readonly does: readonly WrittenAction[];
  /** Where it leads instead. */
  readonly target: StatePath | undefined;
}

/** What is made of a machine. Functions are pure, and are asked as the machine's own are. */
export interface MachineEdit {
  /** Whose edit it is: what added states and arrows are marked with. */
  readonly name: string;
  readonly states: readonly WrittenState[];
  readonly transitions: readonly WrittenTransition[];
  readonly changes: (transition: TransitionStructure) => TransitionChange | undefined;
  readonly guards: Readonly<Record<string, (record: JsonObject, event: ChartEvent) => boolean>>;
  readonly recordChanges: Readonly<Record<string, (record: JsonObject, event: ChartEvent) => JsonObject>>;
  /** Names of actions that only announce. */
  readonly effects: readonly string[];
  /** The record before the first command, made of what it was without the edit. */
  readonly fields: ((record: JsonObject) => JsonObject) | undefined;
}
