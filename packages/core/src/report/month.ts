import type { Calendar } from '@statedesk/calendar';
import { inBoth, toInstant, type Instant } from '@statedesk/engine';
import * as z from 'zod';

/** A month of the calendar's zone, `2026-03`. Months with the same number of digits sort as they follow each other. */
export const monthSchema = z
  .string()
  .regex(
    /^(?:19[7-9]\d|20\d\d|21[0-8]\d)-(?:0[1-9]|1[0-2])$/,
    inBoth('a month, such as 2026-03', '须为月份，如 2026-03'),
  );
export type Month = z.output<typeof monthSchema>;

/** The month so many months after another; before it where negative. */
export const monthAfter = (month: Month, months: number): Month => {
  const [year = 0, ordinal = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, ordinal - 1 + months, 1)).toISOString().slice(0, 7);
};

/** Half open: `from ≤ instant < before`. RFC 3339 in UTC. */
export interface Period {
  readonly from: Instant;
  readonly before: Instant;
}

/** A month from the first instant of its first day on, in the calendar's zone (5.15.b). */
export const periodOf = (month: Month, { startOfDay }: Pick<Calendar, 'startOfDay'>): Period => ({
  from: toInstant(startOfDay(`${month}-01`)),
  before: toInstant(startOfDay(`${monthAfter(month, 1)}-01`)),
});

export const isWithin = ({ from, before }: Period, instant: Instant): boolean => from <= instant && instant < before;
