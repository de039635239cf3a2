import * as z from 'zod';
import { incidentClockSchema, type IncidentClock } from '../vocabulary/incidentClock.ts';
import type { WaitingReason } from '../vocabulary/waitingReason.ts';

interface Behaviour {
  readonly pauses: readonly IncidentClock[];
  readonly remindEveryWorkingHours: number | null;
  readonly reminders: number;
  readonly patienceWorkingDays: number | null;
}

const behaviourSchema = (defaults: Behaviour) =>
  z
    .strictObject({
      /** The clocks that stand while it is waited for. */
      pauses: z
        .array(incidentClockSchema)
        .max(incidentClockSchema.options.length)
        .default([...defaults.pauses]),
      /** Working hours from one reminder to the next; `null` reminds nobody. */
      remindEveryWorkingHours: z.int().min(1).max(2_000).nullable().default(defaults.remindEveryWorkingHours),
      /** How many reminders at most. */
      reminders: z.int().min(0).max(50).default(defaults.reminders),
      /** Working days after which the incident manager is told; `null` waits without an end. */
      patienceWorkingDays: z.int().min(1).max(250).nullable().default(defaults.patienceWorkingDays),
    })
    .prefault({});

const daily = { pauses: [], remindEveryWorkingHours: 8, reminders: 3, patienceWorkingDays: 5 } as const;

/**
 * What waiting for each reason means (PR.a). Only what the customer causes stands still for the customer's own clock:
 * their answer, and evidence they have to bring. Nobody else's delay is theirs to bear.
 */
export const waitingPolicySchema = z
  .strictObject({
    customer: behaviourSchema({ ...daily, pauses: ['resolution', 'onSite'] }),
    evidence: behaviourSchema({ ...daily, pauses: ['resolution', 'onSite'] }),
    vendor: behaviourSchema(daily),
    change: behaviourSchema(daily),
    /** The incident it is a child of (PR.c). */
    parent: behaviourSchema(daily),
    /** A day before which nothing can be done: it reminds when that day has come, and patience begins then. */
    agreedDate: behaviourSchema({ ...daily, remindEveryWorkingHours: null, reminders: 0, patienceWorkingDays: 1 }),
  } satisfies Readonly<Record<WaitingReason, z.ZodType>>)
  .prefault({});
