import type { JsonObject } from '../json/json.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { GuardTree } from './guardTree.ts';
import type { StatePath } from './structure.ts';

/** Where a statechart stands: its state value and its record. */
export interface Configuration {
  readonly state: StateValue;
  readonly record: JsonObject;
}

/** A command as the machine meets it: a type, and whatever guards and actions read. */
export interface ChartEvent {
  readonly type: string;
}

/** What an action of the machine announced: a name and its params, nothing that runs. */
export interface Announcement {
  readonly type: string;
  readonly params: unknown;
}

/** What one command did to a statechart. */
export interface ChartStep extends Configuration {
  readonly announcements: readonly Announcement[];
  /** The requirement ids on the transitions taken, microstep by microstep, and on the states entered. */
  readonly requirements: readonly string[];
}

/** A transition that a command could take from where the chart stands, innermost first, guards not yet asked. */
export interface Candidate {
  readonly source: StatePath;
  readonly guard: GuardTree | null;
  readonly requirement: string | null;
  /** What one leaf of `guard` says to an event. @throws whatever the guard throws. */
  readonly ask: (leaf: GuardTree, event: ChartEvent) => boolean;
}

/** A statechart that can be stepped: the only face of XState the rest of the engine sees (rule R21). */
export interface Chart {
  /** Where a new instance stands before its first command, and what was announced on the way there. */
  readonly start: Configuration & Pick<ChartStep, 'announcements'>;
  /** Takes an event; undefined where no transition of `region` is enabled for it. @throws whatever a guard throws. */
  step(from: Configuration, event: ChartEvent, region: string): ChartStep | undefined;
  /** The transitions a command could take, in the order they would be asked. */
  candidates(from: Configuration, command: string, region: string): readonly Candidate[];
  /** Whether a configuration is one this chart can be in; guards a row against hands other than ours. */
  holds(configuration: Configuration): boolean;
}
