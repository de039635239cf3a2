import type * as z from 'zod';
import type { JsonObject } from '../json/json.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import type { CommandDefinition } from './command.ts';

/**
 * What a machine's guards and actions are shown of a command, as XState's event. Payloads are parsed, personal values
 * already replaced by references; instants are RFC 3339 in UTC.
 */
export type ProcedureEvent<
  // The record's shape plays no part in an event; `never` takes every definition, whatever its record.
  Commands extends Readonly<Record<string, CommandDefinition<never>>>,
  Policy extends JsonObject = JsonObject,
> = {
  [Type in keyof Commands & string]: {
    readonly type: Type;
    readonly payload: z.output<Commands[Type]['payload']>;
    readonly actor: Actor;
    readonly occurredAt: Instant;
    readonly recordedAt: Instant;
    /** The revision the entry of this command will have: how a record refers to prose kept in the journal (R7). */
    readonly revision: number;
    readonly reason: string | undefined;
    /** For the command of a repeating deadline: how many occurrences before this one nobody executed; absent: none. */
    readonly missed?: number;
    readonly policy: Policy;
    readonly observations: JsonObject;
  };
}[keyof Commands & string];
