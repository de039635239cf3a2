import type * as z from 'zod';
import type { Json, JsonObject } from '../json/json.ts';
import type { Actor, Person } from './actor.ts';
import type { Label } from './label.ts';
import type { Instant } from '../time/instant.ts';
import type { StateValue } from './stateValue.ts';

/** What a condition on a command is shown. Everything in it is data; there is no clock and no port. */
export interface ConditionView<RecordShape> {
  readonly record: RecordShape;
  readonly state: StateValue;
  readonly payload: JsonObject;
  readonly actor: Actor;
  /** When it occurs: the instant that dates in the record and in observations are held against. RFC 3339 in UTC. */
  readonly occurredAt: Instant;
  readonly observations: JsonObject;
  readonly policy: JsonObject;
}

/**
 * A named condition on who may give a command, or when an answer comes too late: a holder check, separation of duties.
 * The statechart's guards say what the procedure allows; conditions say what this person may do.
 */
export interface Condition<RecordShape> {
  readonly requirement: string;
  readonly label: Label;
  /** The payload fields or observations it looks at; with any, `allowed` without a payload answers `depends`. */
  readonly reads?: readonly string[];
  // A method, not a property: a definition of one record shape must fit where any definition is taken.
  holds(view: ConditionView<RecordShape>): boolean;
}

/** What decide needs to know of the outside world before it may judge a command (rule R5). */
export interface Need<RecordShape> {
  /** The question a port is asked, as JSON; `undefined` asks nothing. Called with the record as it stands. */
  question(about: {
    readonly instanceId: string;
    /** Whose data it is: what is asked about is found there and nowhere else. */
    readonly tenant: string;
    readonly record: RecordShape;
    readonly payload: JsonObject;
    readonly actor: Person;
  }): Json | undefined;
}

/** One command of a procedure: imperative, parsed at the door, owned by one region of the statechart (rule R22). */
export interface CommandDefinition<RecordShape = JsonObject, Payload extends z.ZodType = z.ZodType> {
  /** What it rests on, and what a refusal names. */
  readonly requirement: string;
  /** What else its payload or its roles carry: one command may be where several sentences of a text are done. */
  readonly also?: readonly string[];
  readonly label: Label;
  readonly payload: Payload;
  /** The roles that may give it, `instance` for other instances among them, or `system`: the command of a deadline, which no caller can send. Deny by default. */
  readonly by: readonly [string, ...string[]] | 'system';
  /** The region whose guards alone decide; `root` for a command taken at the machine's root. */
  readonly region: string;
  /** It brings an instance into being; such a command needs an idempotency key (rule R16). */
  readonly creates?: true;
  /** Beyond the role: each must hold, or the command is refused with the condition's requirement. */
  readonly conditions?: Readonly<Record<string, Condition<RecordShape>>>;
  /** Any that holds makes the command `noted`: journaled, changing nothing (an answer to an old round, a stale reply). */
  readonly notedWhen?: Readonly<Record<string, Condition<RecordShape>>>;
  /** Observation name → what a port is asked before decide; the answer is journaled. */
  readonly needs?: Readonly<Record<string, Need<RecordShape>>>;
  /**
   * What whoever gave it is told once it is accepted, of the record as it stands right after: a number, a reference. The
   * same at every retry; also in the report to an instance that gave it. Never personal. Pure.
   */
  tells?(view: { readonly record: RecordShape; readonly payload: JsonObject }): JsonObject;
}

export type CommandDefinitions<RecordShape = JsonObject> = Readonly<Record<string, CommandDefinition<RecordShape>>>;
