import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Which forms does this incident go into the archive with, as they stand now? */
export const serviceRecordsQuestionSchema = z.strictObject({
  ask: z.literal('serviceRecords'),
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
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
    }),
  ),
});
