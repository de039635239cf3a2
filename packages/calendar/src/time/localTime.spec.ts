import { describe, expect, it } from 'vitest';
import { dayMilliseconds, epochDayOf } from './civilDate.ts';
import { instantOf, localDayOf, localOf } from './localTime.ts';
import { offsetPeriods } from './offsetPeriods.ts';

const newYork = offsetPeriods('America/New_York', Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1));
const local = (date: string, hours: number) => epochDayOf(date) * dayMilliseconds + hours * 3_600_000;

describe('R12 wall-clock times and instants', () => {
  it('cuts a year where the clocks change', () => {
    expect(newYork.map(({ from, offset }) => [new Date(from).toISOString(), offset / 3_600_000])).toEqual([
      ['2026-01-01T00:00:00.000Z', -5],
      ['2026-03-08T07:00:00.000Z', -4],
      ['2026-11-01T06:00:00.000Z', -5],
    ]);
  });

  it('takes a time the clocks skip for the end of the gap', () => {
    expect(instantOf(newYork, local('2026-03-08', 2.5))).toBe(Date.parse('2026-03-08T03:00-04:00'));
  });

  it('takes a time the clocks repeat for the first of the two', () => {
    expect(instantOf(newYork, local('2026-11-01', 1.5))).toBe(Date.parse('2026-11-01T01:30-04:00'));
  });

  it('reads the wall clock and its date back', () => {
    const at = Date.parse('2026-07-04T23:30-04:00');
    expect([localOf(newYork, at), localDayOf(newYork, at)]).toEqual([
      local('2026-07-04', 23.5),
      epochDayOf('2026-07-04'),
    ]);
  });
});
