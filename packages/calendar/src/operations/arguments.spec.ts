import { describe, expect, it } from 'vitest';
import type { Calendar } from '../calendar.ts';
import { compileCalendar } from '../compileCalendar.ts';
import { CalendarError } from '../errors/calendarError.ts';
import { office, officeHours } from '../samples.suite.ts';

const calendar = compileCalendar(office);

const questions: Record<string, (of: Calendar, at: number) => unknown> = {
  isOpen: (of, at) => of.isOpen(at),
  nextOpen: (of, at) => of.nextOpen(at),
  add: (of, at) => of.add(at, 1),
  subtract: (of, at) => of.subtract(at, 1),
  diff: (of, at) => of.diff(0, at),
  'diff from': (of, at) => of.diff(at, 0),
  addWorkingDays: (of, at) => of.addWorkingDays(at, 1),
  endOfWorkingDay: (of, at) => of.endOfWorkingDay(at),
  explain: (of, at) => of.explain(0, at),
  'explain from': (of, at) => of.explain(at, 0),
};

function codeOf(ask: () => unknown): string {
  try {
    return `answered ${JSON.stringify(ask())}`;
  } catch (error) {
    return error instanceof CalendarError ? error.code : String(error);
  }
}

describe('R12 instants out of this world', () => {
  it.each(Object.entries(questions))('%s refuses what is no instant', (_, ask) => {
    const given = [Number.NaN, Infinity, -Infinity, 0.5, '2026-05-15' as never, undefined as never];
    expect(given.map((at) => codeOf(() => ask(calendar, at)))).toEqual(given.map(() => 'invalid-argument'));
  });

  it.each(Object.entries(questions))('%s refuses an instant before 1970 or after 2199', (_, ask) => {
    const given = [-1, Date.UTC(2200, 0, 1), Date.UTC(9999, 11, 31), 8.64e15];
    expect(given.map((at) => codeOf(() => ask(calendar, at)))).toEqual(given.map(() => 'out-of-range'));
  });

  it.each(['add', 'subtract'] as const)('%s refuses what is no duration', (operation) => {
    for (const milliseconds of [-1, 0.5, Number.NaN, Infinity]) {
      expect(() => calendar[operation](0, milliseconds)).toThrow(/milliseconds is .* accepted: whole milliseconds/);
    }
  });

  it('refuses an answer that lies beyond', () => {
    const asks = [
      () => calendar.add(Date.UTC(2026, 0, 1), 1e15),
      () => calendar.subtract(Date.UTC(2026, 0, 1), 1e15),
      () => calendar.addWorkingDays(Date.UTC(2026, 0, 1), 1e9),
      () => calendar.addWorkingDays(Date.UTC(2199, 11, 31), 1),
    ];
    expect(asks.map(codeOf)).toEqual(asks.map(() => 'out-of-range'));
  });

  it('refuses to look for working time that never comes again', () => {
    const once = compileCalendar({ ...office, weekly: {}, overrides: [{ date: '2026-05-15', hours: officeHours }] });
    const after = Date.UTC(2026, 5, 1);
    const asks = [() => once.nextOpen(after), () => once.endOfWorkingDay(after), () => once.add(after, 1)];
    expect(asks.map(codeOf)).toEqual(asks.map(() => 'out-of-range'));
    expect(once.diff(0, Date.UTC(2199, 0, 1)).milliseconds).toBe(8 * 3_600_000);
  });

  it('answers at both ends of its reach', () => {
    expect(calendar.isOpen(0)).toBe(false); // a Thursday, 08:00 in Shanghai
    expect(calendar.diff(0, Date.UTC(2200, 0, 1) - 1).milliseconds).toBeGreaterThan(0);
    expect(calendar.nextOpen(0).at).toBe(3_600_000);
  });
});
