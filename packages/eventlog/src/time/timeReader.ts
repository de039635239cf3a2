import type { EpochMilliseconds } from '@statedesk/engine';
import { Temporal } from 'temporal-polyfill';
import { isoPattern, isoTime } from './isoTime.ts';
import { timePattern, type WallTime } from './timePattern.ts';

/** What a text of the log says about time. A gap's instant is its end, an overlap's the first of the two. */
export type TimeReading =
  | { readonly outcome: 'instant' | 'gap' | 'overlap'; readonly at: EpochMilliseconds }
  | { readonly outcome: 'unreadable' };

export interface TimeFormat {
  /** IANA name of the zone whose clocks the log shows. */
  readonly zone: string;
  /** As `timePattern` reads it, or `iso`. */
  readonly pattern: string;
}

const unreadable: TimeReading = { outcome: 'unreadable' };

const onCalendar = (wall: WallTime): Temporal.PlainDateTime | undefined => {
  try {
    return Temporal.PlainDateTime.from(wall, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

const inZone = (local: Temporal.PlainDateTime, zone: string): TimeReading => {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { outcome: 'instant', at: earlier.epochMilliseconds };
  if (earlier.toPlainDateTime().equals(local)) return { outcome: 'overlap', at: earlier.epochMilliseconds };
  const end = earlier.getTimeZoneTransition('next');
  return { outcome: 'gap', at: (end ?? later).epochMilliseconds };
};

const byPattern = ({ zone, pattern }: TimeFormat): ((text: string) => TimeReading) => {
  const read = timePattern(pattern);
  return (text) => {
    const wall = read(text);
    const local = wall && onCalendar(wall);
    return local === undefined ? unreadable : inZone(local, zone);
  };
};

const asIso =
  (zone: string) =>
  (text: string): TimeReading => {
    const time = isoTime(text);
    if (time === undefined) return unreadable;
    return typeof time === 'number' ? { outcome: 'instant', at: time } : inZone(time, zone);
  };

/**
 * Turns the log's wall-clock times into instants. A time that the zone's clocks skipped or showed twice is said to be
 * so, never silently moved. Remembers the last text: neighbouring rows share their minute.
 *
 * @throws RangeError for a zone that the time-zone database does not have; mappings are checked before.
 */
export const timeReader = (format: TimeFormat): ((text: string) => TimeReading) => {
  const read = format.pattern === isoPattern ? asIso(format.zone) : byPattern(format);
  let last: { readonly text: string; readonly reading: TimeReading } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
};
