import * as z from 'zod';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { withinWorkingDaysSchema } from './actionItem.ts';

/** Something to be done, as it is decided on. */
export const decidedActionSchema = z.strictObject({
  action: proseSchema,
  /** An actor id. */
  owner: nameSchema,
  withinWorkingDays: withinWorkingDaysSchema,
});
export type DecidedAction = Readonly<z.output<typeof decidedActionSchema>>;
