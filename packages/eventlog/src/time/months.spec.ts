import { describe, expect, it } from 'vitest';
import { monthOf, monthRange } from './months.ts';

describe('5.15.b a month begins and ends on the clocks of the mapping’s zone', () => {
  it('is half open in UTC', () => {
    expect(monthRange('2016-02', 'UTC')).toEqual({
      from: '2016-02-01T00:00:00.000Z',
      before: '2016-03-01T00:00:00.000Z',
    });
  });

  it('follows the zone across a change of its clocks', () => {
    expect(monthRange('2016-03', 'Europe/Berlin')).toEqual({
      from: '2016-02-29T23:00:00.000Z',
      before: '2016-03-31T22:00:00.000Z',
    });
  });

  it('puts each instant into the month whose range holds it', () => {
    const { from, before } = monthRange('2016-03', 'Asia/Shanghai');
    expect(monthOf(Date.parse(from), 'Asia/Shanghai')).toBe('2016-03');
    expect(monthOf(Date.parse(from) - 1, 'Asia/Shanghai')).toBe('2016-02');
    expect(monthOf(Date.parse(before), 'Asia/Shanghai')).toBe('2016-04');
  });
});
