import { inBoth, instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { documentSubjectSchema } from './documentSubject.ts';

const sha256Schema = z
  .string()
  .regex(
    /^sha256:[0-9a-f]{64}$/,
    inBoth('sha256: and 64 lower-case hex digits', '须为 sha256: 加 64 位小写十六进制数字'),
  );

/** What a version says, as its author hands it in: where the text lies, by its content, and what is changed and why. */
export const documentContentSchema = z.strictObject({
  /** Where it lies: a path, an address, a number in another system. */
  reference: nameSchema,
  /** Of the bytes there: `sha256:` and lower-case hex. */
  sha256: sha256Schema,
  change: proseSchema,
  /** The version of a procedure or form of the desk that it describes. */
  describes: documentSubjectSchema.exactOptional(),
});

/** Who reviewed or approved: `onBehalfOf` is the absent one whose named substitute answered. */
const signatureSchema = z.strictObject({ ...actSchema.shape, onBehalfOf: nameSchema.nullable() });

/** One line of the revision table (3.1.a): what the version is, who wrote, reviewed and approved it, and when. */
export const documentVersionSchema = z.strictObject({
  version: z.int().positive(),
  reference: nameSchema,
  sha256: sha256Schema,
  describes: documentSubjectSchema.nullable(),
  /** What is changed and why is in its entry. */
  written: actSchema,
  /** Everybody who wrote at this version: none of them reviews or approves it. */
  authors: z.array(nameSchema).min(1).max(50),
  reviewed: signatureSchema.nullable(),
  approved: signatureSchema.nullable(),
  published: actSchema.nullable(),
  ended: z.strictObject({ how: z.enum(['superseded', 'retired']), at: instantSchema }).nullable(),
});
export type DocumentVersion = Readonly<z.output<typeof documentVersionSchema>>;
