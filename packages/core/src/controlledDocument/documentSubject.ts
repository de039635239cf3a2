import type { Json } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** What of the desk itself a document describes: a procedure, or one of its forms, in one of its versions. */
export const documentSubjectSchema = z.strictObject({
  what: z.enum(['procedure', 'form']),
  /** `incident`, `remoteServiceRecord`. */
  id: nameSchema,
  version: z.int().positive(),
});

/** Which version of a procedure, or of a form, does the desk go by? */
export const versionInForceQuestionSchema = z.strictObject({
  ask: z.literal('versionInForce'),
  what: z.enum(['procedure', 'form']),
  id: nameSchema,
});
export type VersionInForceQuestion = Readonly<z.output<typeof versionInForceQuestionSchema>>;

/** `null`: there is no such procedure or form. */
export const versionInForceAnswerSchema = z.strictObject({ version: z.int().positive().nullable() });

/** The version an answer gives; none where it is of another shape. */
export const versionInForceIn = (answer: Json | undefined): number | null =>
  versionInForceAnswerSchema.safeParse(answer).data?.version ?? null;
