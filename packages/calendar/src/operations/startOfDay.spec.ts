import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { office } from '../samples.suite.ts';

const start = (zone: string, date: string): string =>
  new Date(compileCalendar({ ...office, zone }).startOfDay(date)).toISOString();

describe('R12 the first instant of a date', () => {
  it.each([
    ['Asia/Shanghai', '2026-03-01', '2026-02-28T16:00:00.000Z'],
    ['UTC', '2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
    // Midnight itself is skipped there when summer time begins.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    // The whole date was skipped: the next one begins.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ])('in %s of %s is %s', (zone, date, instant) => {
    expect(start(zone, date)).toBe(instant);
  });

  it('is when the wall clock first shows it, on any date of a zone that moves its clocks', () => {
    const zone = 'America/New_York';
    const calendar = compileCalendar({ ...office, zone });
    const shown = (at: number) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 * 365 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const at = calendar.startOfDay(date);
        expect([shown(at), shown(at - 1) < date]).toEqual([date, true]);
      }),
    );
  });

  it.each(['2026-02-30', 'today', '2200-01-01'])('refuses %s', (date) => {
    expect(() => start('UTC', date)).toThrow(`date is ${date}; accepted: YYYY-MM-DD`);
  });
});
