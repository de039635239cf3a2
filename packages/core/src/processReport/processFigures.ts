import { instantSchema } from '@statedesk/engine';
import * as z from 'zod';
import { countSchema, rateSchema } from '../report/figures.ts';
import { monthSchema } from '../report/month.ts';

const daysSchema = z.number().nonnegative().nullable();

/** The figures of one month on problems of the process (3.1.e), all of them counts of the lines of these problems. */
export const processFiguresSchema = z.strictObject({
  month: monthSchema,
  /** What was recorded after it is left out of account. */
  cutOff: instantSchema,
  /** Found in the month. */
  found: countSchema,
  /** Raised in time, of those that were to be raised by a time in the month. */
  raised: rateSchema,
  /** Ended in the month, and not reopened in it. */
  resolved: countSchema,
  setAside: countSchema,
  reopened: countSchema,
  /** Neither resolved nor set aside at the end of the month, whenever they were found. */
  open: countSchema,
  /** How old those open at the end of the month were then, in days since they were found; `null` where none was open. */
  age: z.strictObject({ median: daysSchema, oldest: daysSchema }),
});
export type ProcessFigures = Readonly<z.output<typeof processFiguresSchema>>;
