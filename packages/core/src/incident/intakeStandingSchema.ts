import * as z from 'zod';

const revisionSchema = z.int().positive();

/** What became of one piece of the intake (1.e). */
export const intakeStandingSchema = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('missing') }),
  z.strictObject({ standing: z.literal('given'), revision: revisionSchema }),
  z.strictObject({ standing: z.literal('unknown'), revision: revisionSchema }),
]);
