import * as z from 'zod';
import { actSchema } from '../procedure/act.ts';
import { nameSchema } from '../vocabulary/text.ts';
import { updateContentSchema } from './updateContent.ts';

/** A configuration update as guards, deadlines and searches ask for it (5.12.a); old and new values are in its entries. */
export const updateRecordSchema = z.strictObject({
  incident: nameSchema.nullable(),
  /** The first configuration item that has changed, and how many attributes have. */
  item: nameSchema.nullable(),
  changes: z.int().nonnegative(),
  repository: updateContentSchema.shape.repository.nullable(),
  /** Counts up with each revision of what was refused; the first is 1. */
  round: z.int().nonnegative(),
  submitted: actSchema.nullable(),
  accepted: actSchema.nullable(),
  refused: actSchema.nullable(),
  /** Done, in which revision of the repository. */
  completed: z.strictObject({ ...actSchema.shape, inRevision: nameSchema }).nullable(),
});
export type UpdateRecord = Readonly<z.output<typeof updateRecordSchema>>;

/** The record before anything is submitted. */
export const blankUpdate: UpdateRecord = {
  incident: null,
  item: null,
  changes: 0,
  repository: null,
  round: 0,
  submitted: null,
  accepted: null,
  refused: null,
  completed: null,
};
