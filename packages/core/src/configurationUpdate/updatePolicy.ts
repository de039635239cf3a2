import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

/** The settings of configuration updates. */
export const updatePolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after which the configuration manager is asked again: for an answer, and for what was accepted. */
  answer: z.strictObject({ withinWorkingDays: z.int().min(1).max(250).default(3) }).prefault({}),
  completion: z.strictObject({ withinWorkingDays: z.int().min(1).max(250).default(5) }).prefault({}),
});
export type UpdatePolicy = Readonly<z.output<typeof updatePolicySchema>>;

/** What a host may write: everything is optional. */
export type UpdatePolicyInput = z.input<typeof updatePolicySchema>;

export const readUpdatePolicy = policyReader<UpdatePolicy>(updatePolicySchema);
