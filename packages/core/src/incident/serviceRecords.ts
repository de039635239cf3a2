import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Which forms does this incident go into the archive with by this command, as they stand now? */
export const frozenFormsQuestionSchema = z.strictObject({
  ask: z.enum(['serviceRecords', 'workOrders']),
  instanceId: z.string(),
});

/** Forms by what they hold (5.11.a): the same entries fill the same form, and another content has another hash. */
export const serviceRecordsSchema = z.strictObject({
  /** The revision of the last entry they were filled from. */
  through: z.int().nonnegative(),
  forms: z.array(
    z.strictObject({
      form: nameSchema,
      version: z.int().positive(),
      /** Which of them, of a form there is one of for each visit or dispatch; else 1. */
      number: z.int().positive(),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    }),
  ),
});
