import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { changeClassSchema, changeOutcomeSchema } from '../change/changeVocabulary.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** The last hand-over to change management, and what became of it (5.9.d); number 0: there was none. */
export const changeSchema = z.strictObject({
  number: z.int().nonnegative(),
  standing: z.enum(['none', 'needed', 'requested', ...changeOutcomeSchema.options]),
  class: changeClassSchema.nullable(),
  codeReference: nameSchema.nullable(),
  /** What it is called where it is managed. */
  reference: nameSchema.nullable(),
  requestedAt: instantSchema.nullable(),
  settledAt: instantSchema.nullable(),
  revision: z.int().positive().nullable(),
});
