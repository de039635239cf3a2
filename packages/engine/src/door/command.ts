import * as z from 'zod';
import { actorSchema, type Actor } from '../definition/actor.ts';
import { provenanceSchema, type Provenance } from '../journal/entry.ts';
import type { JsonObject } from '../json/json.ts';
import { instantSchema, type Instant } from '../time/instant.ts';

const identifier = z.string().min(1).max(200);

/** What every command brings besides its payload. Unknown fields are refused. */
export const envelopeSchema = z.strictObject({
  /** The command's name. */
  type: z.string().min(1).max(100),
  /** Needed where several procedures have a command of this name and it creates; with `instanceId`, it must be that one's. */
  procedure: z.string().min(1).max(63).optional(),
  /** Whose data it is; part of the instance's id. `default` for a new instance; with `instanceId`, it must be that one's. */
  tenant: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
    .optional(),
  /** Which instance; absent for a command that creates one. */
  instanceId: identifier.optional(),
  /** The caller's own name for this attempt; needed by a command that creates (rule R16). */
  idempotencyKey: identifier.optional(),
  /** The revision the caller looked at; the command is turned away if a person has changed the instance since. */
  expectedRevision: z.int().nonnegative().optional(),
  payload: z.record(z.string(), z.unknown()).default({}),
  actor: actorSchema,
  /** Why, in the actor's words; kept in the journal. */
  reason: z.string().min(1).max(2_000).optional(),
  /** When it happened, if not now; never in the future. RFC 3339 with `Z` or an offset. */
  occurredAt: instantSchema.optional(),
  provenance: provenanceSchema.optional(),
  /** Personal subject role → whose values these are, across instances; default: this instance's own. */
  subjects: z.record(z.string(), identifier).optional(),
});

/** A command as a caller sends it. */
export type CommandInput = z.input<typeof envelopeSchema>;
export type Envelope = z.output<typeof envelopeSchema>;

/** A command past the door: payload parsed by its schema, personal values replaced by references. */
export interface Command {
  readonly type: string;
  readonly payload: JsonObject;
  readonly actor: Actor;
  readonly idempotencyKey?: string | undefined;
  readonly reason?: string | undefined;
  readonly provenance?: Provenance | undefined;
  /** Absent: now. */
  readonly occurredAt?: Instant | undefined;
}
