import { alwaysOpen, compileCalendar, type Calendar, type CalendarInput } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import * as fc from 'fast-check';
import type { Instant } from '../time/instant.ts';
import { attachClock } from './attachClock.ts';
import type { ClockChange } from './clockChange.ts';
import type { ClockLedger } from './clockLedger.ts';

export const hour = 3_600_000;

const office = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
];
const week = { monday: office, tuesday: office, wednesday: office, thursday: office, friday: office };

/** China's working days, nine to six with an hour's lunch. */
export const china = chinaCalendar();

/** An office whose zone changes its clocks on 2026-03-08, with a night shift over that change. */
const newYork = compileCalendar({
  id: 'new-york',
  zone: 'America/New_York',
  covers: 'always',
  weekly: { ...week, saturday: [{ from: '20:00', to: '24:00' }], sunday: [{ from: '00:00', to: '06:00' }] },
  holidays: [],
});

const quarter = (quarters: number): string =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

const hours = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 }).map((bounds) => {
  const sorted = bounds.sort((one, other) => one - other).map(quarter);
  return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
    from: sorted[2 * i]!,
    to: sorted[2 * i + 1]!,
  }));
});

const anyHours = fc
  .record({
    zone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/New_York', 'Africa/Casablanca'),
    weekly: fc.record({
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: hours,
      sunday: hours,
    }),
  })
  .map((some): CalendarInput => ({ ...some, id: 'any', covers: 'always', holidays: [] }))
  .map((document) => compileCalendar(document));

/** Breaks, around the clock, holidays and make-up workdays, clocks that change, any hours in hard zones. */
export const calendars: fc.Arbitrary<Calendar> = fc.oneof(fc.constantFrom(china, alwaysOpen(), newYork), anyHours);

/** An instant from the wall clock in China, `2026-01-30 17:30`. */
export const inChina = (wall: string): Instant => new Date(`${wall.replace(' ', 'T')}:00+08:00`).toISOString();

/** Budgets by the name of their policy, in milliseconds. */
export const budgetOf = (name: string): number => ({ P1: 4, P2: 8, P3: 40 })[name]! * hour;

/** A clock of eight working hours, attached on a Friday morning in China. */
export const attached = attachClock(
  { clock: 'resolution', calendar: 'working', target: { kind: 'policy', name: 'P2' } },
  inChina('2026-01-30 10:00'),
);

/** The ledger of a change that was done. */
export const done = ({ ledger, conflict }: ClockChange): ClockLedger => {
  if (ledger === undefined) throw new Error(conflict.message.en);
  return ledger;
};
