import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

const days = z.int().min(1).max(250);

/** The settings of reviews of the service. */
export const serviceReviewPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after its date by which a review is on record as held. */
  record: z.strictObject({ withinWorkingDays: days.default(1) }).prefault({}),
  /** Working days after a review by which the next one is held (1.i); by default about a quarter. */
  next: z.strictObject({ withinWorkingDays: days.default(60) }).prefault({}),
  /** Working days after an action was due until it is escalated; its owner is reminded before. */
  actions: z.strictObject({ escalateAfterWorkingDays: days.default(3) }).prefault({}),
});
export type ServiceReviewPolicy = Readonly<z.output<typeof serviceReviewPolicySchema>>;

/** What a host may write: everything is optional. */
export type ServiceReviewPolicyInput = z.input<typeof serviceReviewPolicySchema>;

export const readServiceReviewPolicy = policyReader<ServiceReviewPolicy>(serviceReviewPolicySchema);
