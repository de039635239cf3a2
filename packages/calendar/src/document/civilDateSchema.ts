import * as z from 'zod';
import { epochDayOf } from '../time/civilDate.ts';
import { isReckoned } from '../time/horizon.ts';

/** A date as documents write it: `YYYY-MM-DD`, of a day that exists. */
export const civilDateSchema = z.string().refine((date) => isReckoned(epochDayOf(date)), {
  abort: true,
  error: 'a date is YYYY-MM-DD, of a day that exists, 1970 to 2199',
});
