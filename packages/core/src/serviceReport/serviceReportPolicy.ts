import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

const days = z.int().min(1).max(250);

/** The settings of hand-offs to service report management. */
export const serviceReportPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after which service report management is asked again: for its answer, then for what it accepted. */
  answer: z.strictObject({ withinWorkingDays: days.default(3) }).prefault({}),
  completion: z.strictObject({ withinWorkingDays: days.default(10) }).prefault({}),
  /** Working days after that until the incident manager is told. */
  escalateAfterWorkingDays: days.default(3),
});
export type ServiceReportPolicy = Readonly<z.output<typeof serviceReportPolicySchema>>;

/** What a host may write: everything is optional. */
export type ServiceReportPolicyInput = z.input<typeof serviceReportPolicySchema>;

export const readServiceReportPolicy = policyReader<ServiceReportPolicy>(serviceReportPolicySchema);
