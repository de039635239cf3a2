import * as z from 'zod';

/** What a day is called, in at least one of the two languages. */
export const dayTitleSchema = z
  .strictObject({ en: z.string().min(1).exactOptional(), zh: z.string().min(1).exactOptional() })
  .refine(({ en, zh }) => en !== undefined || zh !== undefined, 'a title needs en or zh')
  .readonly();

export type DayTitle = z.infer<typeof dayTitleSchema>;
