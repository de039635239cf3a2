import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDateOf, epochDayOf, weekdayOf, weekdays } from './civilDate.ts';

describe('a calendar date as a number of days', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(epochDayOf(civilDateOf(day))).toBe(day);
      }),
    );
  });

  it('knows its weekday, before 1970 too', () => {
    expect(weekdayOf(epochDayOf('2026-02-14'))).toBe('saturday');
    expect(weekdayOf(epochDayOf('1969-12-31'))).toBe('wednesday');
    expect(Array.from({ length: 7 }, (_, i) => weekdayOf(epochDayOf('2026-01-05') + i))).toEqual(weekdays);
  });

  it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '2026-01-01T00:00', ''])(
    'is not a number for %s',
    (date) => {
      expect(epochDayOf(date)).toBeNaN();
    },
  );
});
