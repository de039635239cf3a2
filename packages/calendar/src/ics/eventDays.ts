import { type EpochDay, epochDayOf } from '../time/civilDate.ts';
import { isReckoned } from '../time/horizon.ts';
import { type ContentLine, refuseLine } from './contentLine.ts';
import type { IcsEvent } from './icsEvent.ts';

const repeating = ['RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID'];

/** A holiday longer than a year is a slip of the pen. */
const longestEvent = 366;

/**
 * The dates of a whole-day event, from DTSTART up to, not including, DTEND (RFC 5545, 3.6.1); one day without it.
 *
 * @throws CalendarError `invalid-ics` for a time of day, an impossible date, a repetition, an end that is not later
 */
export function eventDays({ line, properties }: IcsEvent): readonly EpochDay[] {
  for (const { number, name } of repeating.flatMap((property) => properties.get(property) ?? [])) {
    refuseLine(number, `a repeating event, ${name}`, 'an event of its own for every date');
  }
  const start =
    properties.get('DTSTART') ?? refuseLine(line, 'an event without DTSTART', 'DTSTART;VALUE=DATE:YYYYMMDD');
  const first = dayOf(start);
  const length = lengthOf(properties, first);
  return Array.from({ length }, (_, i) => first + i);
}

function lengthOf(properties: IcsEvent['properties'], first: EpochDay): number {
  const end = properties.get('DTEND');
  const duration = properties.get('DURATION');
  const line = end ?? duration;
  if (line === undefined) return 1;
  const length = end === undefined ? durationOf(line) : dayOf(end) - first;
  if (length >= 1 && length <= longestEvent) return length;
  return refuseLine(line.number, `${line.name}:${line.value}`, `an end 1 to ${longestEvent} days after DTSTART`);
}

function durationOf(line: ContentLine): number {
  const [, count, unit] = /^\+?P(\d{1,3})([DW])$/.exec(line.value) ?? [];
  if (count === undefined) refuseLine(line.number, `DURATION:${line.value}`, 'whole days or weeks, P3D or P1W');
  return Number(count) * (unit === 'W' ? 7 : 1);
}

function dayOf({ number, name, value }: ContentLine): EpochDay {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(value)?.slice(1) ?? [];
  const day = epochDayOf(parts.join('-'));
  if (!isReckoned(day)) refuseLine(number, `${name}:${value}`, 'a whole day, YYYYMMDD, that exists, 1970 to 2199');
  return day;
}
