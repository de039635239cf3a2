import * as z from 'zod';
import { boundedList } from './boundedList.ts';
import { wallTimePattern } from '../time/wallTime.ts';

const wallTime = z
  .string()
  .regex(wallTimePattern, { abort: true, error: 'a wall-clock time is HH:MM, 00:00 to 24:00' });

const openSpanSchema = z
  .strictObject({ from: wallTime, to: wallTime })
  // HH:MM sorts as text; a night shift is written as two days' hours.
  .refine(({ from, to }) => from < to, 'from must be before to; a night shift goes to 24:00 and on from 00:00 next day')
  .readonly();

/** The open hours of one date, half open, in order: `[{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }]`. */
export const openHoursSchema = boundedList(openSpanSchema)
  .refine(
    (spans) => spans.every(({ from }, i) => from >= (spans[i - 1]?.to ?? from)),
    'spans come in order and do not overlap; what lies between two of them is a break',
  )
  .readonly();

export type OpenHours = z.infer<typeof openHoursSchema>;
