import type { CalendarDocument } from '../document/calendarSchema.ts';
import type { DayTitle } from '../document/dayTitle.ts';
import type { OpenHours } from '../document/openHours.ts';
import { type EpochDay, epochDayOf, weekdayOf } from '../time/civilDate.ts';
import { wallTimeOf } from '../time/wallTime.ts';

/** A stretch of the wall clock, in milliseconds from midnight, half open. */
interface WallSpan {
  readonly from: number;
  readonly to: number;
}

/** What holds on one date, and which part of the document says so. */
export interface DayRule {
  readonly reason: 'weekly' | 'holiday' | 'makeUpWorkday' | 'override';
  readonly hours: readonly WallSpan[];
  readonly title?: DayTitle;
}

export type DayRules = (day: EpochDay) => DayRule;

/** The rule of every date. Layers are laid one over the other, so the last that names a date decides alone. */
export function dayRules({ weekly, holidays, makeUpWorkdays, overrides }: CalendarDocument): DayRules {
  const byDate = new Map<EpochDay, DayRule>([
    ...holidays.map((day) => [epochDayOf(day.date), dated('holiday', { ...day, hours: [] })] as const),
    ...makeUpWorkdays.map((day) => [epochDayOf(day.date), dated('makeUpWorkday', day)] as const),
    ...overrides.map((day) => [epochDayOf(day.date), dated('override', day)] as const),
  ]);
  const byWeekday = {
    monday: dated('weekly', { hours: weekly.monday }),
    tuesday: dated('weekly', { hours: weekly.tuesday }),
    wednesday: dated('weekly', { hours: weekly.wednesday }),
    thursday: dated('weekly', { hours: weekly.thursday }),
    friday: dated('weekly', { hours: weekly.friday }),
    saturday: dated('weekly', { hours: weekly.saturday }),
    sunday: dated('weekly', { hours: weekly.sunday }),
  };
  return (day) => byDate.get(day) ?? byWeekday[weekdayOf(day)];
}

function dated(reason: DayRule['reason'], day: { readonly hours: OpenHours; readonly title?: DayTitle }): DayRule {
  const hours = day.hours.map(({ from, to }) => ({ from: wallTimeOf(from), to: wallTimeOf(to) }));
  return day.title === undefined ? { reason, hours } : { reason, hours, title: day.title };
}
