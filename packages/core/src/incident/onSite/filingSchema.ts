import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { doneSchema } from '../doneSchema.ts';
import { serviceRecordsSchema } from '../serviceRecords.ts';

/** The way of an approved work order to the archive administrator (5.11.b). */
export const filingSchema = z.strictObject({
  /** The work order is approved: from here on it is to be handed in, sooner or later. */
  since: instantSchema,
  /** With the work orders as they were frozen then. */
  handedIn: z.strictObject({ ...doneSchema.shape, ...serviceRecordsSchema.shape }).nullable(),
  receivedAt: instantSchema.nullable(),
  /** How often the archive administrator was reminded. */
  reminders: z.int().nonnegative(),
});
