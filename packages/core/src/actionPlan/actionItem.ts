import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';

/** Working days after the day of the decision; the working calendar makes an instant of them (R8, R12). */
export const withinWorkingDaysSchema = z.int().min(1).max(250);

const endSchema = z.strictObject({ ...actSchema.shape, how: z.enum(['done', 'carriedOver', 'dropped']) });

/**
 * Something that was decided on, as a record keeps it: who does it, since when, within how many working days, and how it
 * ended. Plain data; what is to be done is in the entry of the decision, what came of it in the entry of its end (R7).
 */
export const actionItemSchema = z.strictObject({
  /** Numbered on through all decisions of an instance. */
  number: z.int().positive(),
  owner: nameSchema,
  since: instantSchema,
  withinWorkingDays: withinWorkingDaysSchema,
  revision: z.int().positive(),
  ended: endSchema.nullable(),
});
export type ActionItem = Readonly<z.output<typeof actionItemSchema>>;

/** How an action can end. */
export type ActionEnd = z.output<typeof endSchema>['how'];
