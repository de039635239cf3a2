import * as z from 'zod';
import { isReckoned } from '../time/horizon.ts';
import { epochDayOf } from '../time/civilDate.ts';

/** A date as documents write it: `YYYY-MM-DD`, of a day that exists. */
export const civilDateSchema = z
  .string()
  .refine((date) => isReckoned(epochDayOf(date)), 'a date is YYYY-MM-DD, of a day that exists, 1970 to 2199');
