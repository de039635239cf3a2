import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import { doneSchema } from '../doneSchema.ts';
import { parentSchema } from './parentSchema.ts';

/** Other incidents that an incident has to do with, by their ids. */
export const relationsSchema = z.strictObject({
  /** The closed one it comes back from, as whoever reported it said (5.13.b). */
  follows: nameSchema.nullable(),
  /** The one it is a duplicate of, or asks to be (PR.c). */
  main: z.strictObject({ id: nameSchema, standing: z.enum(['asked', 'linked']), ...doneSchema.shape }).nullable(),
  /** Those that were merged into it: who reported them is affected by it. */
  duplicates: z.array(z.strictObject({ id: nameSchema, since: instantSchema })),
  /** The one it is a child of, and those that are children of it (PR.c). */
  parent: parentSchema.nullable(),
  children: z.array(z.strictObject({ id: nameSchema, since: instantSchema })),
});
