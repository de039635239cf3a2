import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { doneSchema } from '../doneSchema.ts';

/** A solution that stands, as a parent tells its children: who applied it and how is in the parent. */
export const standingSolutionSchema = z.strictObject({
  at: instantSchema,
  workaround: z.boolean(),
  /** The parent's data was backed up before it (5.9.c). */
  backedUp: z.boolean(),
  solvedBy: z.enum(supportRoles),
  appliedBy: nameSchema,
  /** It is documented, and the parent's customer was asked to confirm. */
  asked: z.boolean(),
});
export type StandingSolution = Readonly<z.output<typeof standingSolutionSchema>>;

/** The incident that this one is a child of, or asks to be (PR.c). */
export const parentSchema = z.strictObject({
  id: nameSchema,
  standing: z.enum(['asked', 'linked']),
  /** How many levels above it there are. */
  level: z.int().positive(),
  /** What the parent was solved by, as it said last. */
  solution: standingSolutionSchema.nullable(),
  /** When this one went along with it. */
  adoptedAt: instantSchema.nullable(),
  ...doneSchema.shape,
});
export type Parent = Readonly<z.output<typeof parentSchema>>;
