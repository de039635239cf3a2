import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { problemGroundSchema, problemStandingSchema } from '../problem/problemVocabulary.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { doneSchema } from './doneSchema.ts';

/** What was judged of what is solved (5.9.f); the reasons, and what history proposed, are in the entry. */
export const judgementSchema = z
  .strictObject({ ...doneSchema.shape, highImpact: z.boolean(), recurring: z.boolean(), needsProblem: z.boolean() })
  .nullable();

/** The last hand-over to problem management, and how that stands (5.9.f, 4.a); number 0: there was none. */
export const problemSchema = z.strictObject({
  number: z.int().nonnegative(),
  standing: z.enum(['none', 'requested', ...problemStandingSchema.options]),
  /** What it was handed over for. */
  ground: problemGroundSchema.nullable(),
  /** What it is called where it is managed. */
  reference: nameSchema.nullable(),
  /** Since when it stands so, and the entry that says it. */
  at: instantSchema.nullable(),
  revision: z.int().positive().nullable(),
});
