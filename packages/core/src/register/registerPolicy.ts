import * as z from 'zod';

/** The settings of a register: there are none but the reading. What a number looks like is said by whoever asks for it. */
export const registerPolicySchema = z.strictObject({
  profile: z.enum(['written', 'practised']).default('practised'),
});

/** What a host may write: everything is optional. */
export type RegisterPolicyInput = z.input<typeof registerPolicySchema>;
