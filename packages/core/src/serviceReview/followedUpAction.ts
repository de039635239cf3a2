import * as z from 'zod';
import { withinWorkingDaysSchema } from '../actionPlan/actionItem.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';

const number = z.int().positive();

/** What became of an open action of the former review: done, dropped with a reason, or carried over with a new time. */
export const followedUpActionSchema = z.discriminatedUnion('how', [
  z.strictObject({ number, how: z.enum(['done', 'dropped']), remark: proseSchema }),
  z.strictObject({
    number,
    how: z.literal('carriedOver'),
    remark: proseSchema,
    withinWorkingDays: withinWorkingDaysSchema,
    /** Who does it from now on; default: who had it. */
    owner: nameSchema.exactOptional(),
  }),
]);
