import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { chinaTime, inChina, office } from '../samples.suite.ts';
import type { WorkingDaysUntil } from './addWorkingDays.ts';

const calendar = compileCalendar(office);
const fifth = (from: string, until?: WorkingDaysUntil) =>
  chinaTime(calendar.addWorkingDays(inChina(from), 5, until && { until }).at);

describe('5.14.a within five working days 五个工作日内', () => {
  it('does not count the first day, early or late, and ends with the working time of the fifth', () => {
    for (const time of ['00:00', '08:00', '12:30', '17:59', '18:00', '23:59']) {
      expect(fifth(`2026-05-15 ${time}`)).toBe('2026-05-22 18:00');
    }
  });

  it('counts from a day off as from the working day before it', () => {
    expect(fifth('2026-05-16 10:00')).toBe('2026-05-22 18:00');
    expect(fifth('2026-10-01 10:00')).toBe('2026-10-08 18:00');
  });

  it('ends at midnight or at the same time of day where policy says so', () => {
    expect(fifth('2026-05-15 17:59', 'midnight')).toBe('2026-05-23 00:00');
    expect(fifth('2026-05-15 17:59', 'sameTime')).toBe('2026-05-22 17:59');
    expect(fifth('2026-05-15 20:00', 'sameTime')).toBe('2026-05-22 20:00');
  });

  it('ends with the hours of a shorter day', () => {
    const overrides = [{ date: '2026-05-22', hours: [{ from: '09:00', to: '11:00' }] }];
    const { at } = compileCalendar({ ...office, overrides }).addWorkingDays(inChina('2026-05-15 10:00'), 5);
    expect(chinaTime(at)).toBe('2026-05-22 11:00');
  });

  it('reads the date in the calendar’s zone', () => {
    // 00:30 on Saturday in Shanghai is still Friday in UTC.
    const { at } = calendar.addWorkingDays(inChina('2026-05-16 00:30'), 1);
    expect(chinaTime(at)).toBe('2026-05-18 18:00');
  });

  it('takes a time of day the clocks skip for the end of the gap, and the first of two', () => {
    const day = [{ from: '00:00', to: '24:00' }];
    const newYork = compileCalendar({ ...office, zone: 'America/New_York', weekly: { saturday: day, sunday: day } });
    const next = (at: string) =>
      new Date(newYork.addWorkingDays(Date.parse(at), 1, { until: 'sameTime' }).at).toISOString();
    expect(next('2026-03-07T02:30-05:00')).toBe('2026-03-08T07:00:00.000Z');
    expect(next('2026-10-31T01:30-04:00')).toBe('2026-11-01T05:30:00.000Z');
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity])('refuses %s days', (days) => {
    expect(() => calendar.addWorkingDays(inChina('2026-05-15 10:00'), days)).toThrow(
      /days is .* accepted: a whole number/,
    );
  });

  it('refuses an ending it does not know', () => {
    const until = 'noon' as WorkingDaysUntil;
    expect(() => calendar.addWorkingDays(0, 1, { until })).toThrow(
      'until is noon; accepted: endOfWorkingTime, midnight, sameTime',
    );
  });
});
