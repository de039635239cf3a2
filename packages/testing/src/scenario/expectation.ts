import type { Json, JsonObject, Refused } from '@statedesk/engine';

/** An effect that goes out: its type, or its type and what its payload must hold. */
export type ExpectedEffect = string | { readonly type: string; readonly payload?: JsonObject };

/** What is true after a step that was taken. Whatever is left out is not looked at. */
export interface Expectation {
  /** A state the instance is in, or several, one for each region: `overdue`, `loan.returned`. */
  readonly state?: string | readonly string[];
  /** Members of the record; lists whole. */
  readonly record?: Readonly<Record<string, Json>>;
  /** Every effect of the step, in order. */
  readonly effects?: readonly ExpectedEffect[];
  /** A requirement the step rests on. */
  readonly requirement?: string;
  /** The ids of the deadlines that fired, in order. */
  readonly fired?: readonly string[];
  /** Ids of obligations still owed afterwards: all of them. */
  readonly owed?: readonly string[];
}

/** What is true of a refusal. */
export type RefusalExpectation = Partial<Pick<Refused, 'requirement' | 'kind'>> & {
  /** A guard or condition that must be among the reasons. */
  readonly guard?: string;
  /** A command that must be offered instead. */
  readonly instead?: string;
};
