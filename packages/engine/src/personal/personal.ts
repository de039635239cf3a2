import * as z from 'zod';

/** What entries and records hold in place of a personal value: its salted digest, which is also its reference (R6). */
export const personalReferenceSchema = z.strictObject({ personal: z.string().regex(/^sha256:[0-9a-f]{64}$/) });
export type PersonalReference = Readonly<z.output<typeof personalReferenceSchema>>;

/** A personal value between the door and the engine's concealment; it never reaches decide, an entry or a log. */
export class PlainPersonalValue implements PersonalReference {
  readonly personal: string;
  readonly subject: string;

  constructor(text: string, subject: string) {
    this.personal = text;
    this.subject = subject;
  }
}

/** Which schemas are personal, and whose: read by `defineProcedure` and by generators of forms. */
export const personalSchemas = z.registry<{ readonly subject: string }>();

/**
 * Marks a text field of a command as personal (rule R6): the caller sends the text, the journal keeps a salted digest,
 * the text lives in the erasable table under `subject`.
 *
 * @example
 * ```ts
 * const contact = z.strictObject({ name: personal(z.string().min(1), 'contact'), telephone: personal(z.string(), 'contact') });
 * ```
 */
export const personal = (text: z.ZodType<string, string>, subject: string): z.ZodType<PersonalReference, string> => {
  const schema = text.transform((value): PersonalReference => new PlainPersonalValue(value, subject));
  personalSchemas.add(schema, { subject });
  return schema;
};
