import * as z from 'zod';
import { policyReader } from '../procedure/policyReader.ts';

const days = z.int().min(1).max(60);

/** The settings of reports on problems of the process. */
export const processReportPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
  /** Working days after the month's end by which the report is sent, and after that by which it is acknowledged. */
  send: z.strictObject({ withinWorkingDays: days.default(5) }).prefault({}),
  acknowledge: z.strictObject({ withinWorkingDays: days.default(3) }).prefault({}),
});
export type ProcessReportPolicy = Readonly<z.output<typeof processReportPolicySchema>>;

/** What a host may write: everything is optional. */
export type ProcessReportPolicyInput = z.input<typeof processReportPolicySchema>;

export const readProcessReportPolicy = policyReader<ProcessReportPolicy>(processReportPolicySchema);
