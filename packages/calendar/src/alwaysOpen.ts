import type { Calendar } from './calendar.ts';
import { compileCalendar } from './compileCalendar.ts';
import { requireOptions } from './errors/requireOptions.ts';

export interface AlwaysOpenOptions {
  /** Default `always-open`. */
  readonly id?: string;
  /** IANA zone, which says when a day ends; default `UTC`. */
  readonly zone?: string;
}

/**
 * Around the clock, every day: working time is elapsed time, and nothing is ever provisional.
 *
 * @throws CalendarError `invalid-document` when the zone is unknown; `invalid-argument` for another option
 * @example alwaysOpen({ zone: 'Asia/Shanghai' }).add(receivedAt, 30 * 60_000) // half an hour, day or night
 */
export function alwaysOpen(options: AlwaysOpenOptions = {}): Calendar {
  requireOptions(options, ['id', 'zone']);
  const { id = 'always-open', zone = 'UTC' } = options;
  const day = [{ from: '00:00', to: '24:00' }];
  return compileCalendar({
    id,
    title: { en: 'Around the clock', zh: '全天候' },
    zone,
    covers: 'always',
    weekly: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day },
    holidays: [],
  });
}
