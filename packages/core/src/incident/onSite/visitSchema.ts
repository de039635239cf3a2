import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { doneSchema } from '../doneSchema.ts';
import { preparationSchema } from './preparation.ts';

/** One person on site, and for which tier: those of the work order, and whoever was asked along (5.7.c). */
const participantSchema = z.strictObject({ person: nameSchema, tier: z.enum(supportRoles) });

/** A visit, from the agreement with the customer on (5.7). Place and words are in its entries. */
export const visitSchema = z.strictObject({
  /** What was agreed with the customer last (5.7.a). */
  appointment: z.strictObject({ ...doneSchema.shape, from: instantSchema }),
  /** Who answers for the work on site. */
  lead: nameSchema,
  participants: z.array(participantSchema).min(1).max(50),
  /** What is at hand (5.7.b). */
  prepared: z.partialRecord(preparationSchema, doneSchema),
  departedAt: instantSchema.nullable(),
  arrivedAt: instantSchema.nullable(),
  leftAt: instantSchema.nullable(),
});
