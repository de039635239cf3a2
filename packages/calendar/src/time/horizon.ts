import { dayMilliseconds, type EpochDay } from './civilDate.ts';

/** The years calendars reckon with. */
export const firstYear = 1970;
export const lastYear = 2199;

/** The instants they take and give, half open, in milliseconds UTC. */
export const earliest = Date.UTC(firstYear, 0, 1);
export const latest = Date.UTC(lastYear + 1, 0, 1);

const firstDay = earliest / dayMilliseconds;
const endDay = latest / dayMilliseconds;

/** Whether a date is of those years; not so for NaN. */
export const isReckoned = (day: EpochDay): boolean => day >= firstDay && day < endDay;

/** Days added on each side of a stretch so that its local dates are complete: no clock is two days from UTC. */
export const marginDays = 2;

/** The furthest a timeline reaches. */
export const horizon = { firstDay: firstDay - marginDays, endDay: endDay + marginDays } as const;
