import { clockLedgerSchema, instantSchema, personalReferenceSchema } from '@statedesk/engine';
import * as z from 'zod';
import { channelSchema } from '../vocabulary/channel.ts';
import { classificationSchema } from '../vocabulary/classification.ts';
import { gradeSchema } from '../vocabulary/grade.ts';
import { intakePieceSchema } from '../vocabulary/intakePiece.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { supportRoles } from '../vocabulary/role.ts';

/** The entry in which something was said: its prose stays in the journal (rule R7). */
const revisionSchema = z.int().positive();
const countSchema = z.int().nonnegative();

const intakeStandingSchema = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('missing') }),
  z.strictObject({ standing: z.literal('given'), revision: revisionSchema }),
  z.strictObject({ standing: z.literal('unknown'), revision: revisionSchema }),
]);

/** Done, and the entry that says how. */
const doneSchema = z.strictObject({ at: instantSchema, revision: revisionSchema });

/**
 * An incident as guards, deadlines, obligations and searches ask for it: the machine's context (rule R7). Instants are
 * RFC 3339 in UTC; `null` is "not yet". What was written in words is in the journal, by revision; people are references.
 */
export const incidentRecordSchema = z.strictObject({
  channel: channelSchema.nullable(),
  organisation: nameSchema.nullable(),
  /** The support project it belongs to (2.b). */
  project: nameSchema.nullable(),
  contact: z.strictObject({
    name: personalReferenceSchema.nullable(),
    telephone: personalReferenceSchema.nullable(),
  }),
  /** Where the incident is kept besides, and its priority in the words used there. */
  external: z.strictObject({ system: nameSchema, number: nameSchema, priority: nameSchema.nullable() }).nullable(),
  /** The first 500 characters of the symptom, for searching. */
  symptom: z.string().max(500).nullable(),
  /** What intake has, lacks, or asked for in vain (1.e). */
  intake: z.record(intakePieceSchema, intakeStandingSchema),

  /** When the customer expects it solved (5.1.d). */
  expectedBy: instantSchema.nullable(),

  reportedAt: instantSchema.nullable(),
  /** The first human reaction (5.1.e). */
  respondedAt: instantSchema.nullable(),
  acceptedAt: instantSchema.nullable(),
  turnedAwayAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),

  /** What is timed now (1.a, 3.4.b, 5.9.b); `null` where nothing is. A clock that has ended stays until the next begins. */
  clocks: z.strictObject({
    response: clockLedgerSchema.nullable(),
    resolution: clockLedgerSchema.nullable(),
    vendor: clockLedgerSchema.nullable(),
    agreed: clockLedgerSchema.nullable(),
  }),
  /** Clocks of earlier cycles, of hand-overs that are over, and agreed times that gave way to others. */
  earlierClocks: z.array(clockLedgerSchema),

  /** Who answers for it now (1.l); nobody between a hand-over and its being taken up. */
  holder: z.strictObject({ person: nameSchema, since: instantSchema }).nullable(),
  /** Counts up when a resolution is rejected or a closed incident is reopened; the first is 1. */
  cycle: z.int().positive(),
  handOvers: countSchema,
  escalations: countSchema,
  communications: countSchema,
  notes: countSchema,
  /** The contract a vendor works under (3.4.a). */
  vendor: z
    .strictObject({ name: nameSchema, domain: nameSchema, contract: nameSchema, since: instantSchema })
    .nullable(),
  /** What the department manager was told of and has to acknowledge (5.2.d). */
  notice: z.strictObject({ since: instantSchema, acknowledgedAt: instantSchema.nullable() }).nullable(),
  /** Why company management leads (5.5.d). */
  managementLead: z.strictObject({ ground: z.enum(['major', 'dispute']), since: instantSchema }).nullable(),

  /** The customer's own description, asked by telephone (5.2.b). */
  details: doneSchema.nullable(),
  classification: classificationSchema.nullable(),
  /** Derived from importance and urgency by the policy's matrix (5.2.b). */
  priority: gradeSchema.nullable(),

  guidanceAttempts: countSchema,
  remoteSession: z.strictObject({ startedAt: instantSchema, endedAt: instantSchema.nullable() }).nullable(),
  diagnosis: z.strictObject({ ...doneSchema.shape, causeFound: z.boolean() }).nullable(),
  /** Since when the customer agrees to what was proposed (5.9.a). */
  agreement: doneSchema.nullable(),
  backup: doneSchema.nullable(),

  /** The solution is applied and service restored: handling ends (5.14.a). */
  handlingEndedAt: instantSchema.nullable(),
  solvedBy: z.enum(supportRoles).nullable(),
  usesWorkaround: z.boolean(),
  /** Outlives the cycle that left it (3.3.c, 3.4.c). */
  rootCause: z
    .strictObject({
      requirement: z.enum(['3.3.c', '3.4.c']),
      owedSince: instantSchema,
      standing: z.enum(['open', 'found', 'notNow']),
    })
    .nullable(),
  documentation: doneSchema.nullable(),
  confirmation: doneSchema.nullable(),

  archive: doneSchema.nullable(),
  configuration: z.strictObject({ ...doneSchema.shape, changed: z.boolean() }).nullable(),
  knowledge: z.strictObject({ ...doneSchema.shape, isNew: z.boolean() }).nullable(),

  followUp: z.strictObject({ tries: countSchema, reachedAt: instantSchema.nullable() }),
});

export type IncidentRecord = Readonly<z.output<typeof incidentRecordSchema>>;
