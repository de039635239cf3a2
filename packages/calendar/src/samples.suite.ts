import * as fc from 'fast-check';
import type { CalendarInput } from './document/calendarSchema.ts';

const spans = (...times: readonly (readonly [string, string])[]) => times.map(([from, to]) => ({ from, to }));
export const officeHours = spans(['09:00', '12:00'], ['13:00', '18:00']);

/** A plain office for 2026 and the days other tests change. */
export const office = {
  id: 'office',
  zone: 'Asia/Shanghai',
  covers: { from: 2026, to: 2026 },
  weekly: {
    monday: officeHours,
    tuesday: officeHours,
    wednesday: officeHours,
    thursday: officeHours,
    friday: officeHours,
  },
  holidays: [{ date: '2026-10-01', title: { en: 'National Day', zh: '国庆节' } }],
} as const satisfies CalendarInput;

/** An instant from the wall clock in China. */
export const inChina = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}:00+08:00`);

/** The wall clock in China, to the minute. */
export const chinaTime = (at: number): string =>
  new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

export const hour = 3_600_000;

/** Zones whose clocks are hard on a calendar, each for a reason. */
export const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe', // half an hour of daylight saving
  'America/Havana', // clocks change at midnight
  'America/Santiago', // and skip it
  'Asia/Kathmandu', // +05:45
  'Pacific/Chatham', // +12:45 with daylight saving
  'Africa/Casablanca', // clocks change for Ramadan
  'America/St_Johns', // -03:30
] as const;

const dateOf2025 = fc
  .date({ min: new Date('2024-01-01T00:00Z'), max: new Date('2026-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const quarter = fc.integer({ min: 0, max: 96 });
const wall = (quarters: number) =>
  `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`;

const hours = fc.uniqueArray(quarter, { maxLength: 6 }).map((quarters) => {
  const bounds = [...quarters].sort((one, other) => one - other).map(wall);
  return Array.from({ length: Math.floor(bounds.length / 2) }, (_, i) => ({
    from: bounds[2 * i]!,
    to: bounds[2 * i + 1]!,
  }));
});

const someHours = hours.filter((list) => list.length > 0);
const dated = <Day>(day: fc.Arbitrary<Day>) =>
  fc
    .dictionary(dateOf2025, day, { maxKeys: 12 })
    .map((days) => Object.entries(days).map(([date, of]) => ({ date, ...of })));

/** Calendars of every shape: any hours on any weekday, exceptions that cross each other, all the zones. */
export const calendars: fc.Arbitrary<CalendarInput> = fc.record({
  id: fc.constant('any'),
  zone: fc.constantFrom(...zones),
  covers: fc.constant({ from: 2024, to: 2026 }),
  weekly: fc.record({
    monday: someHours,
    tuesday: hours,
    wednesday: hours,
    thursday: hours,
    friday: hours,
    saturday: hours,
    sunday: hours,
  }),
  holidays: dated(fc.constant({})).map((days) => {
    const newYears = ['2024-01-01', '2025-01-01', '2026-01-01'].map((date) => ({ date }));
    return [...newYears, ...days.filter(({ date }) => !date.endsWith('-01-01'))];
  }),
  makeUpWorkdays: dated(fc.record({ hours: someHours })),
  overrides: dated(fc.record({ hours })),
});

const span = { min: Date.parse('2023-06-01T00:00Z'), max: Date.parse('2027-06-01T00:00Z') };

/** Instants in and around the covered years: any millisecond, and whole quarters of an hour, where rules begin and end. */
export const instants: fc.Arbitrary<number> = fc.oneof(
  fc.integer(span),
  fc.integer({ min: span.min / 900_000, max: span.max / 900_000 }).map((quarters) => quarters * 900_000),
);

export const durations: fc.Arbitrary<number> = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: 0, max: 400 * hour }),
  fc.integer({ min: 0, max: 400 }).map((hours_) => hours_ * hour),
);
