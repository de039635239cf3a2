import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';
import { doneSchema } from './doneSchema.ts';

/** What an incident keeps of being a major one in the sense of ISO/IEC 20000-1, 8.6.1 (ISO.a to ISO.c). */
export const majorIncidentSchema = z.strictObject({
  proposedAt: instantSchema.nullable(),
  declared: z
    .strictObject({ ...doneSchema.shape, owner: nameSchema, acknowledgedAt: instantSchema.nullable() })
    .nullable(),
  report: doneSchema.nullable(),
  review: doneSchema.nullable(),
  /** What the reviews decided on; the words are in their entries. */
  actions: z.array(
    z.strictObject({
      number: z.int().positive(),
      owner: nameSchema,
      since: instantSchema,
      dueAt: instantSchema,
      revision: z.int().positive(),
      doneAt: instantSchema.nullable(),
    }),
  ),
});
