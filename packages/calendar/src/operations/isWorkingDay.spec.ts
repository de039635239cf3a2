import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../compileCalendar.ts';
import { office } from '../samples.suite.ts';

const calendar = compileCalendar(office);

describe('R12 working days', () => {
  it('is a date with working time', () => {
    expect(['2026-09-30', '2026-10-01', '2026-10-03'].map((date) => calendar.isWorkingDay(date).open)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is provisional on either side of the covered dates, and certain on the first and last of them', () => {
    const dates = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(dates.map((date) => calendar.isWorkingDay(date).provisional)).toEqual([true, false, false, true]);
  });

  it('knows the ends of its reach', () => {
    expect([calendar.isWorkingDay('1970-01-01').open, calendar.isWorkingDay('2199-12-31').open]).toEqual([true, true]);
  });

  it('does not work a date its zone skipped', () => {
    const day = [{ from: '00:00', to: '24:00' }];
    const apia = compileCalendar({ ...office, zone: 'Pacific/Apia', weekly: { friday: day } });
    expect(apia.isWorkingDay('2011-12-30').open).toBe(false);
    expect(apia.isWorkingDay('2012-01-06').open).toBe(true);
  });

  it.each(['2026-02-30', '2026-2-3', 'today', '2200-01-01', '1969-12-31'])('refuses %s', (date) => {
    expect(() => calendar.isWorkingDay(date)).toThrow(`date is ${date}; accepted: YYYY-MM-DD`);
  });
});
