import type { Calendar } from '@statedesk/calendar';
import { fromInstant, type Instant } from '@statedesk/engine';

const yearAhead = (at: number, offset: string): number => {
  const [hours = '0', minutes = '0'] = offset.slice(1).split(':');
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return new Date(at + (offset.startsWith('-') ? -ahead : ahead)).getUTCFullYear();
};

/** The year in which an instant lies where a calendar is kept; by an offset from UTC such as `+08:00` where one is given. Pure. */
export const yearOf = (at: Instant, calendar: Pick<Calendar, 'startOfDay'>, offset?: string): number => {
  const instant = fromInstant(at);
  if (offset !== undefined) return yearAhead(instant, offset);
  // No place on earth is further than a year from UTC's.
  const year = new Date(instant).getUTCFullYear();
  if (instant >= calendar.startOfDay(`${year + 1}-01-01`)) return year + 1;
  return instant < calendar.startOfDay(`${year}-01-01`) ? year - 1 : year;
};
