import * as z from 'zod';
import { zoneName } from '../time/zoneName.ts';
import { coversSchema } from './coversSchema.ts';
import { holidaysSchema, makeUpWorkdaysSchema, overridesSchema } from './datedEntries.ts';
import { dayTitleSchema } from './dayTitle.ts';
import { openHoursSchema } from './openHours.ts';
import { textSchema } from './textSchema.ts';
import { yearsWithoutHolidays } from './yearsWithoutHolidays.ts';

const hours = openHoursSchema.prefault([]);

const zoneSchema = z.string().refine((zone) => zoneName(zone) === zone, {
  error: ({ input }) =>
    `'${String(input)}' is no IANA zone in its own spelling; accepted: names such as 'Asia/Shanghai' or 'UTC'`,
});

/**
 * A calendar as plain JSON (R12). Hours are wall-clock times in `zone`. For a date the first of these that names it
 * decides alone: `overrides`, `makeUpWorkdays`, `holidays`, `weekly`.
 *
 * `holidays` must be written, even when empty: a calendar never has "no holidays" by omission.
 */
export const calendarSchema = z
  .strictObject({
    id: textSchema,
    title: dayTitleSchema.exactOptional(),
    zone: zoneSchema,
    covers: coversSchema,
    weekly: z
      .strictObject({
        monday: hours,
        tuesday: hours,
        wednesday: hours,
        thursday: hours,
        friday: hours,
        saturday: hours,
        sunday: hours,
      })
      .readonly(),
    holidays: holidaysSchema,
    makeUpWorkdays: makeUpWorkdaysSchema.prefault([]),
    overrides: overridesSchema.prefault([]),
  })
  .refine(
    ({ weekly, makeUpWorkdays, overrides }) =>
      [...Object.values(weekly), ...[...makeUpWorkdays, ...overrides].map((day) => day.hours)].flat().length > 0,
    { path: ['weekly'], error: 'a calendar needs some open time' },
  )
  .superRefine(({ covers, holidays }, context) => {
    const forgotten = yearsWithoutHolidays(covers, holidays).join(', ');
    const message = `covered, but without a holiday though other years have some: ${forgotten}; list them or cover less`;
    if (forgotten !== '') context.addIssue({ code: 'custom', path: ['holidays'], message });
  })
  .readonly();

/** The parsed document: every default filled in, frozen. */
export type CalendarDocument = z.output<typeof calendarSchema>;

/** What may be written: days without hours, `makeUpWorkdays` and `overrides` may be left out. */
export type CalendarInput = z.input<typeof calendarSchema>;
