import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

/** The settings of resource requests. */
export const resourceRequestPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after which the incident manager is told of a request that nobody has decided (5.5.c). */
  decision: z.strictObject({ withinWorkingDays: z.int().min(1).max(250).default(2) }).prefault({}),
});
export type ResourceRequestPolicy = Readonly<z.output<typeof resourceRequestPolicySchema>>;

/** What a host may write: everything is optional. */
export type ResourceRequestPolicyInput = z.input<typeof resourceRequestPolicySchema>;

export const readResourceRequestPolicy = policyReader<ResourceRequestPolicy>(resourceRequestPolicySchema);
