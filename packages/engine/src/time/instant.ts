import * as z from 'zod';

/** UTC, milliseconds since 1970-01-01T00:00Z, as `Date.now()` gives them. */
export type EpochMilliseconds = number;

/** RFC 3339 in UTC with milliseconds, `2026-11-22T21:26:00.000Z`: how entries and records hold an instant. */
export type Instant = string;

const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Whether a number is an instant that entries can hold. */
export const isInstant = (at: EpochMilliseconds): boolean => Number.isInteger(at) && at >= earliest && at < latest;

/** The text of an instant. @throws RangeError outside the years 1970–2199: a caller's bug, the doors parse before. */
export const toInstant = (at: EpochMilliseconds): Instant => {
  if (!(at >= earliest && at < latest)) throw new RangeError(`${at} is not an instant of the years 1970 to 2199`);
  return new Date(at).toISOString();
};

/** Milliseconds of an instant that has passed a door. */
export const fromInstant = (instant: Instant): EpochMilliseconds => Date.parse(instant);

/**
 * An instant at the door: RFC 3339 with `Z` or an offset, years 1970 to 2199, normalised to UTC with milliseconds.
 * A time without an offset is refused: it would mean another instant on every machine.
 */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .refine((text) => Date.parse(text) >= earliest && Date.parse(text) < latest, {
    error: 'an instant of the years 1970 to 2199',
    params: { zh: '须为 1970 至 2199 年间的时刻' },
  })
  .transform((text): Instant => new Date(text).toISOString());
