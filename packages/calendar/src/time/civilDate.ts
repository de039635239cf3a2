import { itemAt } from '../itemAt.ts';

/** A calendar date as a number: whole days since 1970-01-01. */
export type EpochDay = number;

export const dayMilliseconds = 86_400_000;

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** The day a `YYYY-MM-DD` names; NaN when there is no such date. */
export function epochDayOf(date: string): EpochDay {
  const day = shape.test(date) ? Date.parse(`${date}T00:00:00Z`) / dayMilliseconds : Number.NaN;
  // Date.parse lets 30 February roll over into March.
  return Number.isNaN(day) || civilDateOf(day) !== date ? Number.NaN : day;
}

/** The `YYYY-MM-DD` of a day. */
export const civilDateOf = (day: EpochDay): string => new Date(day * dayMilliseconds).toISOString().slice(0, 10);

export function weekdayOf(day: EpochDay): Weekday {
  // 1970-01-01 was a Thursday; the double remainder keeps earlier days positive.
  return itemAt(weekdays, (((day + 3) % 7) + 7) % 7);
}
