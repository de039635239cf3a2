import type { StateValue } from '../definition/stateValue.ts';
import type { Obligation } from '../definition/obligation.ts';
import type { FactValue } from '../definition/fact.ts';
import type { JsonObject } from '../json/json.ts';
import type { EpochMilliseconds, Instant } from '../time/instant.ts';

/** A deadline that stands, as a reader is shown it. */
export interface DeadlineView {
  readonly key: string;
  readonly id: string;
  readonly cycle: number;
  readonly rung: string;
  readonly requirement: string;
  readonly dueAt: Instant;
  /** Beyond what the calendar covers: may move when its data arrives. */
  readonly provisional: boolean;
  /** The rungs before it that have fired: of the same id, cycle and anchor. */
  readonly firedRungs: readonly string[];
  /** The command of the clock that will execute it. */
  readonly command: string;
}

/** One instance as it stands. */
export interface InstanceView {
  readonly id: string;
  readonly procedure: string;
  readonly version: number;
  readonly tenant: string;
  readonly revision: number;
  readonly state: StateValue;
  /** The record, personal references joined to their values: `{ personal, value }`, or `{ personal, erased }`. */
  readonly record: JsonObject;
  readonly obligations: readonly Obligation[];
  readonly deadlines: readonly DeadlineView[];
  /** The instant of its newest entry. */
  readonly recordedAt: Instant | null;
  readonly wakeAt: EpochMilliseconds | null;
  /** Why it was set aside, or null. */
  readonly setAside: string | null;
}

/** One row of a list: what the facts say. */
export interface FoundInstance {
  readonly id: string;
  readonly procedure: string;
  readonly version: number;
  readonly tenant: string;
  readonly revision: number;
  readonly facts: Readonly<Record<string, FactValue>>;
}
