import { alwaysOpen, type CalendarDocument } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';

/** The calendars that a mapping may call by name; the zone is that of the log's clocks. */
const builtIn: Readonly<Record<string, (zone: string) => CalendarDocument>> = {
  /** Around the clock. */
  '24x7': (zone) => alwaysOpen({ zone }).document,
  /** 09:00–12:00 and 13:00–18:00 on China's working days, in Shanghai. */
  china: () => chinaCalendar().document,
};

export const builtInCalendarNames: readonly string[] = Object.keys(builtIn);

/** The calendar of a name; undefined where no such calendar is built in. */
export const builtInCalendar = (name: string, zone: string): CalendarDocument | undefined =>
  Object.hasOwn(builtIn, name) ? builtIn[name]?.(zone) : undefined;
