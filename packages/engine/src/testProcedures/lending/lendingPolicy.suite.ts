import * as z from 'zod';

export const lendingPolicySchema = z.strictObject({
  profile: z.enum(['written', 'practised']).default('practised'),
  renewals: z.int().nonnegative().default(2),
  fine: z.number().nonnegative().default(5),
  remindHoursBefore: z.number().positive().default(24),
  keepDays: z.int().positive().default(365),
});

export type LendingPolicy = z.output<typeof lendingPolicySchema>;
