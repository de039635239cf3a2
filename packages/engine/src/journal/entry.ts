import * as z from 'zod';
import type { Json, JsonObject } from '../json/json.ts';

const json: z.ZodType<Json> = z.json();
const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);
const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const instant = z.string();

/** One step of an RFC 6902 patch, as far as entries use it. `path` is an RFC 6901 pointer into the record. */
const patchStepSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), path: z.string(), value: json }),
  z.strictObject({ op: z.literal('replace'), path: z.string(), value: json }),
  z.strictObject({ op: z.literal('remove'), path: z.string() }),
]);
export type PatchStep = Readonly<z.output<typeof patchStepSchema>>;

/** Whether a command came from a person's act or was supplied where a log had a gap. */
export const provenanceSchema = z.strictObject({
  kind: z.enum(['recorded', 'synthetic']),
  /** Where it was taken from: a file and line, a system's name. */
  source: z.string().max(500).optional(),
});
export type Provenance = Readonly<z.output<typeof provenanceSchema>>;

const announcedEffectSchema = z.strictObject({
  key: z.string(),
  type: z.string(),
  lane: z.enum(['notification', 'integration', 'instance']),
  payload: json,
});
export type AnnouncedEffect = Readonly<z.output<typeof announcedEffectSchema>>;

const standingDeadlineSchema = z.strictObject({
  key: z.string(),
  requirement: z.string(),
  dueAt: instant,
  provisional: z.boolean(),
});
export type StandingDeadline = Readonly<z.output<typeof standingDeadlineSchema>>;

/** For a deadline's command: which one fired, and when it was due. */
const firedDeadlineShape = { key: z.string(), dueAt: instant } as const;

/** What entries of every format hold. */
const shape = {
  hashAlgorithm: z.literal('sha256'),
  instanceId: z.string(),
  /** 1 for the first. */
  revision: z.int().positive(),
  /** The hash of the entry before; `null` in the first. */
  previous: z.union([hash, z.null()]),
  definition: z.strictObject({ procedure: z.string(), version: z.int().positive() }),
  policy: hash,
  /** Calendar name → content hash. */
  calendars: z.record(z.string(), hash),
  outcome: z.enum(['accepted', 'noted']),
  /** For a noted command: the conditions that made it so. */
  notedBecause: z.array(z.string()).optional(),
  command: z.strictObject({
    type: z.string(),
    payload: jsonObject,
    idempotencyKey: z.string().optional(),
    reason: z.string().optional(),
    provenance: provenanceSchema.optional(),
  }),
  actor: z.strictObject({ id: z.string(), roles: z.array(z.string()), party: z.string().optional() }),
  occurredAt: instant,
  recordedAt: instant,
  /** The requirements the command, the transitions it took and the states it entered carry. */
  requirements: z.array(z.string()),
  /** What changed in the record. */
  patches: z.array(patchStepSchema),
  /** The state value, where it changed. */
  state: json.optional(),
  effects: z.array(announcedEffectSchema),
  /** All standing deadlines, where any changed: what was promised on that day. */
  deadlines: z.array(standingDeadlineSchema).optional(),
  /** Observation name → what was asked, what was answered, by whom, when (rule R5). */
  observations: z.record(
    z.string(),
    z.strictObject({ question: json, answer: json, source: z.string(), observedAt: instant }),
  ),
} as const;

/**
 * One entry of the journal: a command **and what it did** (rule R1). Its bytes are the RFC 8785 text of this object; its
 * hash is over those bytes and binds the entry before it through `previous` (rule R2). Format 2 is format 1 with more to
 * say; an entry that has none of it to say is written as format 1.
 */
export const entrySchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal(1), ...shape, deadline: z.strictObject(firedDeadlineShape).optional() }),
  z.strictObject({
    format: z.literal(2),
    ...shape,
    deadline: z
      .strictObject({
        ...firedDeadlineShape,
        /** Of a repeating deadline: the occurrences before this one that nobody executed (rule R10). */
        missed: z.int().positive().optional(),
      })
      .optional(),
    /** The keys of deadlines that had fired and that this late command made not to have: they may fall due again (rule R9). */
    annuls: z.array(z.string()).min(1).optional(),
  }),
]);
export type Entry = Readonly<z.output<typeof entrySchema>>;
