import * as z from 'zod';
import { textSchema } from './textSchema.ts';

/** What a day is called, in at least one of the two languages. */
export const dayTitleSchema = z
  .strictObject({ en: textSchema.exactOptional(), zh: textSchema.exactOptional() })
  .refine(({ en, zh }) => en !== undefined || zh !== undefined, 'a title needs en or zh')
  .readonly();

export type DayTitle = z.infer<typeof dayTitleSchema>;
