import { clockLedgerSchema, instantSchema, personalReferenceSchema } from '@statedesk/engine';
import * as z from 'zod';
import { classificationSchema } from '../vocabulary/classification.ts';
import { gradeSchema } from '../vocabulary/grade.ts';
import { intakePieceSchema } from '../vocabulary/intakePiece.ts';
import { channelSchema } from '../vocabulary/channel.ts';
import { approvalSchema } from '../approval/approval.ts';
import { targetSchema } from '../policy/targets.ts';
import { partyKindSchema } from '../vocabulary/partyKind.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { supportRoles } from '../vocabulary/role.ts';
import { satisfactionSchema } from '../vocabulary/satisfaction.ts';
import { solvedExtentSchema } from '../vocabulary/solvedExtent.ts';
import { serviceRecordsSchema } from './serviceRecords.ts';
import { waitingReasonSchema } from '../vocabulary/waitingReason.ts';
import { changeSchema } from './changeSchema.ts';
import { numbersSchema } from '../numbering/numbersSchema.ts';
import { relationsSchema } from './family/relationsSchema.ts';
import { affectedSchema } from './affected/affectedSchema.ts';
import { doneSchema } from './doneSchema.ts';
import { attemptSchema, followUpSchema } from './followUp/followUpSchema.ts';
import { intakeStandingSchema } from './intakeStandingSchema.ts';
import { majorIncidentSchema } from './majorIncidentSchema.ts';
import { judgementSchema, problemSchema } from './problemSchema.ts';
import { spendingSchema } from './spendingSchema.ts';
import { dispatchSchema } from './onSite/dispatchSchema.ts';
import { filingSchema } from './onSite/filingSchema.ts';
import { signatureSchema } from './onSite/signatureSchema.ts';
import { visitSchema } from './onSite/visitSchema.ts';
import { obligationIdSchema } from './obligations/obligationId.ts';

/** The entry in which something was said: its prose stays in the journal (rule R7). */
const revisionSchema = z.int().positive();
const countSchema = z.int().nonnegative();

/**
 * An incident as guards, deadlines, obligations and searches ask for it: the machine's context (rule R7). Instants are
 * RFC 3339 in UTC; `null` is "not yet". What was written in words is in the journal, by revision; people are references.
 */
export const incidentRecordSchema = z.strictObject({
  channel: channelSchema.nullable(),
  organisation: nameSchema.nullable(),
  /** The support project it belongs to (2.b). */
  project: nameSchema.nullable(),
  /** Whether service was owed to the project when it was named, and the entry that names it. */
  support: z.strictObject({ ...doneSchema.shape, standing: z.enum(['entitled', 'notEntitled', 'unknown']) }).nullable(),
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
  /** It ended without a solution of its own (PR.c, PR.d); the entry says why. */
  endedEarly: z.strictObject({ as: z.enum(['withdrawn', 'cancelled', 'merged']), ...doneSchema.shape }).nullable(),

  /** Since when it takes nothing more (R22). */
  retiredAt: instantSchema.nullable(),

  /** Other incidents, by their ids. */
  relations: relationsSchema,

  /** What is timed now (1.a, 3.4.b, 5.9.b); `null` where nothing is. A clock that has ended stays until the next begins. */
  clocks: z.strictObject({
    response: clockLedgerSchema.nullable(),
    resolution: clockLedgerSchema.nullable(),
    vendor: clockLedgerSchema.nullable(),
    agreed: clockLedgerSchema.nullable(),
    onSite: clockLedgerSchema.nullable(),
  }),
  /** Clocks of earlier cycles, of hand-overs that are over, and agreed times that gave way to others. */
  earlierClocks: z.array(clockLedgerSchema),
  /** What it waits for now, each reason once; what it waited for is in the journal (PR.a). */
  waiting: z.array(
    z.strictObject({
      reason: waitingReasonSchema,
      since: instantSchema,
      revision: revisionSchema,
      /** The agreed date, or the day an answer was promised for. */
      until: instantSchema.nullable(),
      reminders: countSchema,
    }),
  ),
  /** Running numbers of the incident and of its papers, for good (R17). */
  numbers: numbersSchema,
  /** When the customer was last told how it stands (3.2.e). */
  progressToldAt: instantSchema.nullable(),
  /** How often since then somebody was reminded to tell them. */
  progressReminders: countSchema,
  /** Who else is told how it stands (3.2.e). */
  affected: affectedSchema,
  /** What the incident was let off (R13). */
  waivers: z.partialRecord(obligationIdSchema, doneSchema),

  /** Who answers for it now (1.l); nobody between a hand-over and its being taken up. */
  holder: z.strictObject({ person: nameSchema, since: instantSchema }).nullable(),
  /** Since when it lies in the queue of its tier, for whoever takes it up (1.l); `null` while somebody holds it. */
  queue: z.strictObject({ since: instantSchema }).nullable(),
  /** The last time somebody was urged, by when they were to answer where it was said, and when they did (1.l). */
  expediting: z
    .strictObject({
      number: z.int().positive(),
      since: instantSchema,
      revision: revisionSchema,
      answerBy: instantSchema.nullable(),
      answeredAt: instantSchema.nullable(),
    })
    .nullable(),
  /** Counts up when a resolution is rejected or a closed incident is reopened; the first is 1. */
  cycle: z.int().positive(),
  handOvers: countSchema,
  /** The tiers that have had it, in their order; how often it came back to one of them, and when last (PR.b). */
  route: z.strictObject({
    visited: z.array(z.enum(supportRoles)).min(1),
    bounces: countSchema,
    bouncedAt: instantSchema.nullable(),
  }),
  escalations: countSchema,
  communications: countSchema,
  notes: countSchema,
  /** The contract a vendor works under (3.4.a). */
  vendor: z
    .strictObject({ name: nameSchema, domain: nameSchema, contract: nameSchema, since: instantSchema })
    .nullable(),
  /** Who of the desk stays the contact of the vendor that has it (3.3.e). */
  liaison: z.strictObject({ person: nameSchema, since: instantSchema }).nullable(),
  /** Whom a vendor drew in beside itself, and until when (3.4.d). */
  furtherParties: z.array(
    z.strictObject({
      name: nameSchema,
      kind: partyKindSchema,
      since: instantSchema,
      until: instantSchema.nullable(),
      revision: revisionSchema,
    }),
  ),
  /** Which vendor helps while another tier has the incident, and by what contract and limit (3.4.f). */
  assistance: z
    .strictObject({
      ...{ vendor: nameSchema, domain: nameSchema, contract: nameSchema },
      limit: targetSchema.nullable(),
      since: instantSchema,
      revision: revisionSchema,
      answeredAt: instantSchema.nullable(),
    })
    .nullable(),
  /** What the department manager was told of and has to acknowledge (5.2.d). */
  notice: z.strictObject({ since: instantSchema, acknowledgedAt: instantSchema.nullable() }).nullable(),
  /** Why company management leads, and who of it; nobody yet where a complaint called for it (5.5.d). */
  managementLead: z
    .strictObject({ ground: z.enum(['major', 'dispute']), since: instantSchema, person: nameSchema.nullable() })
    .nullable(),
  /** When it last gave the lead back. */
  leadReleasedAt: instantSchema.nullable(),

  /** The customer's own description, asked by telephone (5.2.b). */
  details: doneSchema.nullable(),
  classification: classificationSchema.nullable(),
  /** The configuration item it is about, as far as it is known (5.9.f). */
  configurationItem: nameSchema.nullable(),
  /** Derived from importance and urgency by the policy's matrix (5.2.b). */
  priority: gradeSchema.nullable(),

  guidanceAttempts: countSchema,
  remoteSession: z.strictObject({ startedAt: instantSchema, endedAt: instantSchema.nullable() }).nullable(),
  /** The customer did not allow remote work, or took the consent back (5.4.a). */
  remoteRefusal: doneSchema.nullable(),
  /** The dispatch of this cycle that was asked for last (5.6). */
  dispatch: dispatchSchema.nullable(),
  /** The newest approval of a work order; it outlives cycles, so that no round is numbered twice (5.6.d). */
  workOrderApproval: approvalSchema.nullable(),
  /** The newest visit of this cycle (5.7), and how often somebody arrived. */
  visit: visitSchema.nullable(),
  visitsMade: countSchema,
  signature: signatureSchema.nullable(),
  filing: filingSchema.nullable(),
  diagnosis: z.strictObject({ ...doneSchema.shape, causeFound: z.boolean() }).nullable(),
  /** Since when the customer agrees to what was proposed (5.9.a). */
  agreement: doneSchema.nullable(),
  backup: doneSchema.nullable(),
  change: changeSchema,

  /** How far the solution solved it that was applied last (5.9.b); what remains is in the entry. */
  application: z.strictObject({ ...doneSchema.shape, result: solvedExtentSchema }).nullable(),
  /** The solution is applied and service restored: handling ends (5.14.a). */
  handlingEndedAt: instantSchema.nullable(),
  solvedBy: z.enum(supportRoles).nullable(),
  /** The person who applied the solution, and may not rate it (5.14.b). */
  appliedBy: z.string().min(1).max(200).nullable(),
  usesWorkaround: z.boolean(),
  judgement: judgementSchema,
  problem: problemSchema,
  /** Outlives the cycle that left it (3.3.c, 3.4.c). */
  rootCause: z
    .strictObject({
      requirement: z.enum(['3.3.c', '3.4.c']),
      owedSince: instantSchema,
      standing: z.enum(['open', 'found', 'notNow', 'handedOver']),
      lookedAt: instantSchema.nullable(),
      /** Put off until then. */
      nextLookAt: instantSchema.nullable(),
      /** When the look that is owed now fell due. */
      remindedAt: instantSchema.nullable(),
    })
    .nullable(),
  documentation: doneSchema.nullable(),
  /** Since when the customer is asked to confirm, and how often they were reminded (5.10.c). */
  confirmationAsked: z.strictObject({ at: instantSchema, reminders: countSchema }).nullable(),
  confirmation: doneSchema.nullable(),
  /** Nobody answered: it went on by the rule (5.10.c). An answer that comes late is a confirmation besides. */
  unconfirmed: doneSchema.nullable(),

  /** The service records as they were frozen last; no forms: archived before their content was kept by its hash. */
  archive: z.strictObject({ ...doneSchema.shape, ...serviceRecordsSchema.shape }).nullable(),
  /** A correction that is not in the archive yet: it wants another revision of it (5.11.a). */
  correction: doneSchema.nullable(),
  configuration: z.strictObject({ ...doneSchema.shape, changed: z.boolean() }).nullable(),
  knowledge: z.strictObject({ ...doneSchema.shape, isNew: z.boolean() }).nullable(),
  /** Knowledge base articles: read for it (5.3.a), named as what solved it, and drafted from it (5.13.a). */
  articles: z.strictObject({
    consulted: z.array(nameSchema).max(50),
    solvedBy: nameSchema.nullable(),
    drafted: nameSchema.nullable(),
  }),

  /**
   * A major incident in the sense of ISO/IEC 20000-1, 8.6.1, which is another thing than a major fault: since when the
   * criteria propose it, its declaration, and what came of it.
   */
  majorIncident: majorIncidentSchema,

  /** Work and money that went into it, in the policy's currency, and what company management says to it (1.k). */
  spending: spendingSchema,

  /** What earlier cycles came to, for good (5.10.b, 5.13.b). */
  earlierResults: z.array(
    z.strictObject({
      cycle: z.int().positive(),
      handlingEndedAt: instantSchema.nullable(),
      solvedBy: z.enum(supportRoles).nullable(),
      usesWorkaround: z.boolean(),
      answer: z.enum(['confirmed', 'unconfirmed']).nullable(),
      closedAt: instantSchema.nullable(),
      ended: z.enum(['rejected', 'reopened']),
      endedAt: instantSchema,
    }),
  ),
  followUp: followUpSchema,
  /** Those of earlier cycles, never deleted: a rejection or a reopening superseded them. */
  earlierFollowUps: z.array(
    z.strictObject({
      cycle: z.int().positive(),
      /** `superseded` where it was still to be done. */
      standing: z.enum(['superseded', 'reached', 'unreachable']),
      reachedAt: instantSchema.nullable(),
      satisfaction: satisfactionSchema.nullable(),
      attempts: z.array(attemptSchema),
    }),
  ),
  /** The customer is dissatisfied: it ends in another cycle, in a complaint, or in a waiver (5.14.d). */
  dissatisfaction: z.strictObject({ ...doneSchema.shape, complaint: doneSchema.nullable() }).nullable(),
});

export type IncidentRecord = Readonly<z.output<typeof incidentRecordSchema>>;
