import * as z from 'zod';
import { costPolicySchema } from './costPolicy.ts';
import { dispatchPolicySchema } from './dispatchPolicy.ts';
import { familyPolicySchema } from './familyPolicy.ts';
import { numberingPolicySchema } from './numberingPolicy.ts';
import { majorIncidentPolicySchema } from './majorIncidentPolicy.ts';
import { priorityMatrix, priorityMatrixSchema } from './priorityMatrix.ts';
import { steeringPolicySchema } from './steeringPolicy.ts';
import { targetsSchema } from './targets.ts';
import { waitingPolicySchema } from './waitingPolicy.ts';

const days = z.int().min(1).max(250);

const followUpSchema = z.strictObject({
  /** Working days after the day handling ended (5.14.a). */
  workingDays: days.default(5),
  /** Which end of the last day: of its working time, its midnight, or the hour handling ended at. */
  until: z.enum(['endOfWorkingTime', 'midnight', 'sameTime']).default('endOfWorkingTime'),
  /** How many working days earlier tier 1 is warned (5.14.c); 0 warns nobody. */
  warnWorkingDaysBefore: z.int().min(0).max(250).default(1),
  /** Calls without an answer after which the duty may end as unreachable (5.14.d). */
  tries: z.int().min(1).max(20).default(3),
});

const wholePercent = (share: number): boolean => Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
const ascending = (shares: readonly number[]): boolean =>
  shares.every((share, index) => index === 0 || share > (shares[index - 1] ?? 0));

const clocksSchema = z.strictObject({
  /** Shares of a target's time at which those who have the incident are warned; none warns nobody. */
  warnAt: z
    .array(
      z
        .number()
        .min(0.01)
        .max(0.99)
        .refine(wholePercent, {
          error: 'a share in whole percent, such as 0.75',
          params: { zh: '须为整百分比，如 0.75' },
        }),
    )
    .max(3)
    .refine(ascending, { error: 'the shares ascend', params: { zh: '各比例须递增' } })
    .default([0.75, 0.9]),
});

const confirmationSchema = z.strictObject({
  /** Working days from one reminder to the next (5.10.c). */
  remindEveryWorkingDays: z.int().min(1).max(250).default(1),
  /** How many reminders at most. */
  reminders: z.int().min(0).max(50).default(3),
  /** Working days after the question, at the end of whose last the incident goes on unconfirmed; a major one never. */
  closeAfterWorkingDays: days.default(5),
});

const controlsSchema = z.strictObject({
  /** What nobody of a tier takes up in time, and an expediting nobody answers, is escalated. */
  '1.l': z.boolean().default(true),
  /** The tier in charge is reminded to tell the customer how it stands. */
  '3.2.e': z.boolean().default(true),
  /** The department manager acknowledges a notice in time, and closing waits for it. */
  '5.2.d': z.boolean().default(true),
  /** An agreed resolution time that was not kept is escalated to the incident manager. */
  '5.9.b': z.boolean().default(true),
  /** Closing waits until company management has released the lead. */
  '5.5.d': z.boolean().default(true),
  /** Nobody approves a work order that they asked for, decided on or filled in. */
  '5.6.f': z.boolean().default(true),
  /** Nobody sets out before the four are at hand. */
  '5.7.b': z.boolean().default(true),
  /** The archive administrator acknowledges the work order, and closing waits. */
  '5.11.b': z.boolean().default(true),
  /** Who applied the solution does not record how satisfied the customer is. */
  '5.14.b': z.boolean().default(true),
  /** A follow-up warns before it is due and is escalated once overdue. */
  '5.14.c': z.boolean().default(true),
});

/**
 * The settings of the incident procedure: a document with an identity, to which instances are pinned (rule R4). What is
 * left out has its default; what is not known is refused.
 *
 * @example incidentPolicySchema.parse({ profile: 'written', controls: { '5.14.c': false } })
 */
export const incidentPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  priorityMatrix: priorityMatrixSchema.default(priorityMatrix),
  /** How soon the first reaction and the restoring of service are due, by priority (1.a). */
  targets: targetsSchema.prefault({}),
  clocks: clocksSchema.prefault({}),
  departmentManager: z
    .strictObject({
      /** Minutes around the clock before a notice that nobody acknowledged goes to the incident manager (5.2.d). */
      acknowledgeWithinMinutes: z.int().min(1).max(10_080).default(30),
    })
    .prefault({}),
  /** Queues and expediting (1.l). */
  steering: steeringPolicySchema,
  dispatch: dispatchPolicySchema,
  project: z
    .strictObject({
      /** A support project without an entitlement in force: the incident says so, or recording waits for one (2.b). */
      withoutEntitlement: z.enum(['warn', 'refuse']).default('warn'),
    })
    .prefault({}),
  /** Parents and children (PR.c). */
  family: familyPolicySchema,
  /** Running numbers (rule R17). */
  numbering: numberingPolicySchema,
  /** Major incidents (ISO/IEC 20000-1, 8.6.1). */
  majorIncident: majorIncidentPolicySchema,
  /** Effort and cost (1.k). */
  cost: costPolicySchema,
  /** Reason → which clocks pause, who is reminded how often, when patience ends (PR.a). */
  waiting: waitingPolicySchema,
  /** The customer is told how it stands at least every so many working hours while the incident is handled (3.2.e). */
  progress: z.strictObject({ everyWorkingHours: z.int().min(1).max(2_000).default(8) }).prefault({}),
  /** A customer who does not say whether it is solved (5.10.c). */
  confirmation: confirmationSchema.prefault({}),
  /** How far back what is put on record may have occurred (PR.e). */
  lateEntry: z.strictObject({ withinHours: z.int().min(0).max(8_760).default(72) }).prefault({}),
  followUp: followUpSchema
    .refine(({ workingDays, warnWorkingDaysBefore }) => warnWorkingDaysBefore < workingDays, {
      path: ['warnWorkingDaysBefore'],
      error: 'the warning comes before the follow-up is due, and after the day handling ended',
      params: { zh: '提醒须早于回访到期，且晚于处理结束当日' },
    })
    .prefault({}),
  /** Working days within which a dissatisfied customer is answered, before company management is told (5.14.d). */
  dissatisfaction: z.strictObject({ answerWithinWorkingDays: days.default(2) }).prefault({}),
  /** Working days within which the cause that a workaround left open is looked for, before a reminder (3.3.c, 3.4.c). */
  rootCause: z.strictObject({ lookWithinWorkingDays: days.default(20) }).prefault({}),
  /** Where the knowledge base is kept (5.13.a): on this desk, or in another system that articles are named after. */
  knowledge: z.strictObject({ base: z.enum(['desk', 'elsewhere']).default('desk') }).prefault({}),
  /** Working days within which change management is to have come to an end, before it is waited for no longer (5.9.d). */
  change: z.strictObject({ withinWorkingDays: days.default(10) }).prefault({}),
  /** The three judgements after the resolution (5.9.f): they are owed in any case. */
  judgement: z
    .strictObject({
      /** Whether closing waits for them: always, after a workaround that leaves the cause open, or never. */
      closingWaits: z.enum(['always', 'afterWorkaround', 'never']).default('afterWorkaround'),
      /** Working days after handling ended before the incident manager is told that nobody judged. */
      withinWorkingDays: days.default(10),
    })
    .prefault({}),
  /** From how many incidents of one customer and category, within so many days, recurrence is proposed (5.9.f). */
  recurrence: z
    .strictObject({
      incidents: z.int().min(2).max(1_000).default(3),
      withinDays: z.int().min(1).max(3_660).default(30),
    })
    .prefault({}),
  /** Working days after closing within which the incident can be reopened (5.13.b). */
  reopening: z.strictObject({ workingDays: days.default(10) }).prefault({}),
  /** Working days after the end and the last thing settled, until nothing more is taken; no fewer than for reopening (R22). */
  retirement: z.strictObject({ workingDays: days.default(20) }).prefault({}),
  /** Controls by requirement id: `false` leaves the bare text. */
  controls: controlsSchema.prefault({}),
});

export type IncidentPolicy = Readonly<z.output<typeof incidentPolicySchema>>;

/** What a host may write: everything is optional. */
export type IncidentPolicyInput = z.input<typeof incidentPolicySchema>;

/** A requirement whose control can be switched off. */
export type Control = keyof IncidentPolicy['controls'];
