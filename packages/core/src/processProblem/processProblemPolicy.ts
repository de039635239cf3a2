import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

const days = z.int().min(1).max(250);

/** The settings of problems found in the process. */
export const processProblemPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after it was found by which it is raised to the department manager (3.1.d). */
  raise: z.strictObject({ withinWorkingDays: days.default(2) }).prefault({}),
  /** Working days after that by which the department manager acknowledges it. */
  acknowledge: z.strictObject({ withinWorkingDays: days.default(3) }).prefault({}),
  /** Working days after an action was due until it is escalated; its owner is reminded before. */
  actions: z.strictObject({ escalateAfterWorkingDays: days.default(3) }).prefault({}),
  /** Controls by requirement id: `false` leaves the bare text. */
  controls: z
    .strictObject({
      /** A problem that nobody raises, acknowledges or does anything about is told of. */
      '3.1.d': z.boolean().default(true),
    })
    .prefault({}),
});
export type ProcessProblemPolicy = Readonly<z.output<typeof processProblemPolicySchema>>;

/** What a host may write: everything is optional. */
export type ProcessProblemPolicyInput = z.input<typeof processProblemPolicySchema>;

export const readProcessProblemPolicy = policyReader<ProcessProblemPolicy>(processProblemPolicySchema);
