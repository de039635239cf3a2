import * as z from 'zod';

/** The settings of hand-offs to service report management. */
export const serviceReportPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows. */
  profile: z.enum(['written', 'practised']).default('practised'),
});
export type ServiceReportPolicy = Readonly<z.output<typeof serviceReportPolicySchema>>;

/** What a host may write: everything is optional. */
export type ServiceReportPolicyInput = z.input<typeof serviceReportPolicySchema>;
