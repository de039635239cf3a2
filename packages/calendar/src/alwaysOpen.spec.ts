import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysOpen } from './alwaysOpen.ts';
import { durations, hour, instants, zones } from './samples.suite.ts';

describe('1.a around the clock', () => {
  it('is elapsed time, in every zone, over every change of clocks', () => {
    const law = fc.property(fc.constantFrom(...zones), instants, durations, (zone, t, d) => {
      const calendar = alwaysOpen({ zone });
      expect(calendar.add(t, d)).toEqual({ at: t + d, provisional: false });
      expect(calendar.diff(t, t + d)).toEqual({ milliseconds: d, provisional: false });
      expect(calendar.isOpen(t)).toBe(true);
    });
    fc.assert(law);
  });

  it('ends its day at midnight in its zone', () => {
    const at = Date.parse('2026-05-15T20:00Z');
    expect(alwaysOpen().endOfWorkingDay(at).at).toBe(Date.parse('2026-05-16T00:00Z'));
    expect(alwaysOpen({ zone: 'Asia/Shanghai' }).endOfWorkingDay(at).at).toBe(Date.parse('2026-05-17T00:00+08:00'));
  });

  it('has a day of 23 and a day of 25 hours where clocks change', () => {
    const calendar = alwaysOpen({ zone: 'America/New_York' });
    const length = (date: string, offset: string) => {
      const midnight = Date.parse(`${date}T00:00${offset}`);
      return (calendar.endOfWorkingDay(midnight).at - midnight) / hour;
    };
    expect([length('2026-03-08', '-05:00'), length('2026-11-01', '-04:00')]).toEqual([23, 25]);
  });

  it('explains itself in one line', () => {
    expect(alwaysOpen().explain(0, 1000 * hour)).toEqual([
      { from: 0, to: 1000 * hour, open: true, reason: 'weekly', provisional: false },
    ]);
  });

  it('takes an id, and no zone there is not', () => {
    expect(alwaysOpen({ id: 'hotline' }).id).toBe('hotline');
    expect(() => alwaysOpen({ zone: 'Nowhere' })).toThrow(/'Nowhere' is no IANA zone/);
  });

  it('keeps its working days apart where clocks go back over midnight, however far it has reckoned', () => {
    // In St. John's, until 2011, clocks went from 00:01 on Sunday back to 23:01 on Saturday, which ended twice.
    const friday = Date.parse('2010-11-05T12:00-02:30');
    for (let asked = 1; asked <= 16; asked += 1) {
      const calendar = alwaysOpen({ zone: 'America/St_Johns' });
      calendar.isOpen(friday + asked * 24 * hour);
      const ends = [1, 2, 3].map((days) => new Date(calendar.addWorkingDays(friday, days).at).toISOString());
      expect(ends).toEqual(['2010-11-07T02:30:00.000Z', '2010-11-08T03:30:00.000Z', '2010-11-09T03:30:00.000Z']);
    }
  });
});
