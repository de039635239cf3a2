import type { Procedure } from '../definition/procedure.ts';
import type { AnnouncedEffect } from '../journal/entry.ts';
import type { Json } from '../json/json.ts';
import type { Store } from '../store/store.ts';
import type { LargeRecord } from './largeRecord.ts';
import type { Clock } from '../time/clock.ts';

/**
 * Answers questions about the outside world (rule R5): a contract in force, a project's people. Called before decide,
 * outside any transaction; the answer is parsed by the definition and journaled. A throw becomes `port-failed`.
 */
export type Port = (question: Json) => Promise<Json> | Json;

/** What an effect's handler is given besides the effect. */
export interface DeliveryContext {
  readonly instanceId: string;
  /** 0 at the first try. */
  readonly attempts: number;
  /** A value of the effect with its personal references joined to what they stand for, as long as it is not erased. */
  readonly reveal: (value: Json) => Promise<Json>;
  readonly signal: AbortSignal;
}

/**
 * Carries an effect out. Called at least once for each key, one at a time in a lane; a throw is tried again later.
 * Use `effect.key` to make the other side take it once.
 */
export type EffectHandler = (effect: AnnouncedEffect, context: DeliveryContext) => Promise<void> | void;

/** What an engine is made of. */
export interface EngineOptions {
  readonly store: Store;
  /** Every version that instances in the store may be pinned to; new instances are born under the highest. */
  readonly procedures: readonly Procedure[];
  /** Which procedure is meant where a question names none; default: the only one there is. */
  readonly defaultProcedure?: string;
  /** Default: the database's, where the store knows it, so that machines agree; the machine's own otherwise. */
  readonly clock?: Clock;
  /** Procedure id → the settings new instances are pinned to; what is left out takes the definition's defaults. */
  readonly policies?: Readonly<Record<string, unknown>>;
  /** Calendar name → calendar document, for every name a procedure lists. */
  readonly calendars?: Readonly<Record<string, unknown>>;
  /** Observation name → port. */
  readonly ports?: Readonly<Record<string, Port>>;
  /**
   * Effect type → handler. Effects nobody handles are kept, out of their lane's way; those that are commands to other
   * instances the engine delivers itself, unless there is a handler here: then that is the other side (rule R17).
   */
  readonly effects?: Readonly<Record<string, EffectHandler>>;
  /**
   * After how many tries that failed an effect is a dead letter, which waits for a person: 1 to 10,000; default 100, which
   * by the pauses between them is half a day.
   */
  readonly deliveryTries?: number;
  /**
   * How long a worker has for itself what it has taken, in milliseconds: 1,000 to 3,600,000; default 30,000. Where it dies,
   * another one goes on after that long and one of its pauses. A handler that takes longer may be called twice.
   */
  readonly leaseMilliseconds?: number;
  /** Told of every record that passes 16 kB of JSON (rule R7); default: nobody is. Must not throw. */
  readonly onLargeRecord?: (record: LargeRecord) => void;
  /** Random bytes for salts and for the jitter of retries; default: the platform's cryptographic source. */
  readonly random?: (bytes: number) => Uint8Array;
  /**
   * Waits before a commit that another transaction was in the way of is tried again; default: a timer of the platform. For
   * hosts without timers, and for simulations.
   */
  readonly pause?: (milliseconds: number) => Promise<void>;
}
