import * as z from 'zod';

/** How long a visit may wait for people, and how often it may be asked for (5.6, 5.11.b). Silence decides nothing. */
export const dispatchPolicySchema = z
  .strictObject({
    /** Working hours in which the project manager decides; then the incident manager is told (5.6.b). */
    decideWithinWorkingHours: z.int().min(1).max(2_000).default(4),
    /** Working hours in which the technical director answers a round; then the incident manager is told (5.6.d). */
    approveWithinWorkingHours: z.int().min(1).max(2_000).default(8),
    /** How many rounds one work order may have; rejected in the last, company management is told (5.6.d). */
    rounds: z.int().min(1).max(20).default(3),
    /** The archive administrator who does not acknowledge a work order (5.11.b). */
    filing: z
      .strictObject({
        remindEveryWorkingDays: z.int().min(1).max(250).default(1),
        reminders: z.int().min(0).max(50).default(3),
      })
      .prefault({}),
  })
  .prefault({});
