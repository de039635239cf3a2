import type { Calendar } from '../calendar.ts';
import { compileCalendar } from '../compileCalendar.ts';
import type { Override } from '../document/datedEntries.ts';
import type { OpenHours } from '../document/openHours.ts';
import { requireOptions } from '../errors/requireOptions.ts';
import { coveredDates } from './coveredDates.ts';
import { publishedHolidays, publishedMakeUpWorkdays } from './publishedDays.ts';

export interface ChinaCalendarOptions {
  /** Default `china`. */
  readonly id?: string;
  /** Hours from Monday to Friday; default 09:00–12:00 and 13:00–18:00. */
  readonly hours?: OpenHours;
  /** Hours of a make-up workday (调休); default the same. */
  readonly makeUpHours?: OpenHours;
  /** Dates on which the company goes its own way. */
  readonly overrides?: readonly Override[];
}

const officeHours: OpenHours = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
];

/**
 * Working time in mainland China: Monday to Friday, the State Council's holidays and make-up workdays as compiled by
 * `chinese-days`, zone Asia/Shanghai. Covers what is published, and not a day more: the notice for a year comes out in
 * November of the year before, so the days after 28 December of the last published year are provisional.
 *
 * A newer `chinese-days` brings newer days, and with them a document of another hash.
 *
 * @throws CalendarError `invalid-document` when the hours or overrides given are not valid;
 * `invalid-argument` for another option
 * @example chinaCalendar().addWorkingDays(handlingEndedAt, 5) // 5.14.a: when the follow-up is due
 * @see https://github.com/vsme/chinese-days
 */
export function chinaCalendar(options: ChinaCalendarOptions = {}): Calendar {
  requireOptions(options, ['id', 'hours', 'makeUpHours', 'overrides']);
  const { id = 'china', hours = officeHours, makeUpHours = hours, overrides = [] } = options;
  const covers = coveredDates(publishedHolidays);
  const isCovered = ({ date }: { readonly date: string }) => date >= covers.from;
  return compileCalendar({
    id,
    title: { en: 'Working days in China', zh: '中国工作日' },
    zone: 'Asia/Shanghai',
    covers,
    weekly: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
    holidays: publishedHolidays.filter(isCovered),
    makeUpWorkdays: publishedMakeUpWorkdays.filter(isCovered).map((day) => ({ ...day, hours: makeUpHours })),
    overrides,
  });
}
