import * as z from 'zod';

/** A short text that has a canonical form: half a surrogate pair has none (RFC 8785, 3.2.2.2). */
export const textSchema = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/\p{Surrogate}/u.test(text), 'half a surrogate pair is no text');
