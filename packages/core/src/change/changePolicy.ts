import * as z from 'zod';

/** The settings of changes. */
export const changePolicySchema = z.strictObject({
  /** `written` takes what the text says; `practised` adds the P rows: every end but the implementation. */
  profile: z.enum(['written', 'practised']).default('practised'),
});

/** What a host may write: everything is optional. */
export type ChangePolicyInput = z.input<typeof changePolicySchema>;
