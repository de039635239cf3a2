import * as z from 'zod';
import type { TargetedClock } from '../vocabulary/incidentClock.ts';
import type { Grade } from '../vocabulary/grade.ts';

/** The calendars of the procedure, by the names it uses for them. */
export const calendarNameSchema = z.enum(['working', 'always']);
export type CalendarName = z.output<typeof calendarNameSchema>;

/** So many minutes of a calendar's time: of the desk's working time, or around the clock (rule R12). */
export const targetSchema = z.strictObject({ minutes: z.int().min(1).max(525_600), calendar: calendarNameSchema });
/** How long something may take, and by which calendar. */
export type Target = Readonly<z.output<typeof targetSchema>>;

/** Priority × clock → target (1.a). */
export type Targets = Readonly<Record<Grade, Readonly<Record<TargetedClock, Target>>>>;

const hours = (count: number, calendar: CalendarName): Target => ({ minutes: count * 60, calendar });
const minutes = (count: number, calendar: CalendarName): Target => ({ minutes: count, calendar });

const row = (response: Target, resolution: Target, onSite: Target) =>
  z
    .strictObject({
      response: targetSchema.default(response),
      resolution: targetSchema.default(resolution),
      /** From the request for a visit until somebody is there (5.1.e). */
      onSite: targetSchema.default(onSite),
    })
    .prefault({});

/** Targets in a policy: a cell that is left out has its default, one that is given is given whole. */
export const targetsSchema = z.strictObject({
  high: row(minutes(15, 'always'), hours(4, 'always'), hours(2, 'always')),
  medium: row(minutes(30, 'working'), hours(8, 'working'), hours(4, 'working')),
  low: row(minutes(60, 'working'), hours(24, 'working'), hours(8, 'working')),
});
