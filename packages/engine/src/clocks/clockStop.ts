import * as z from 'zod';
import { instantSchema } from '../time/instant.ts';

export const clockStopSchema = z
  .strictObject({ at: instantSchema, how: z.enum(['completed', 'cancelled', 'frozen']) })
  .readonly();

/** How a clock came to its end: its work was done, it had no business running, or its cycle was over. */
export type ClockStop = z.output<typeof clockStopSchema>;
