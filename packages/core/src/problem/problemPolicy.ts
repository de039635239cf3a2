import * as z from 'zod';

/** The settings of problems. */
export const problemPolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds known errors. */
  profile: z.enum(['written', 'practised']).default('practised'),
});

/** What a host may write: everything is optional. */
export type ProblemPolicyInput = z.input<typeof problemPolicySchema>;
