import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { forecast } from './forecast.ts';
import { monthAfter } from './month.ts';
import { sumFigures } from './sumFigures.ts';
import { trendOf } from './trend.ts';

describe(titled('5.15.g'), () => {
  it('names its method, what it expects, and how far it was off before', () => {
    expect(forecast([10, 20, 30, 40, 50, 60])).toEqual({ method: 'linearTrend', expected: 70, meanError: 0, tried: 3 });
    expect(forecast([10, 12, 8, 10, 12, 8, 10])).toMatchObject({ method: 'meanOfThree', expected: 10, meanError: 1 });
  });

  it('takes the simplest of those that are alike', () => {
    expect(forecast([7, 7, 7, 7, 7])).toEqual({ method: 'lastMonth', expected: 7, meanError: 0, tried: 2 });
  });

  it('says so where it could not be tried, and nothing of nothing', () => {
    expect(forecast([12])).toEqual({ method: 'lastMonth', expected: 12, meanError: null, tried: 0 });
    expect(forecast([])).toBeUndefined();
  });

  it('has been off no more than any other method, and expects no fewer than none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { minLength: 4, maxLength: 24 }), (series) => {
        const { meanError, expected } = forecast(series)!;
        const asBefore = series.slice(3).map((actual, month) => Math.abs(actual - series[month + 2]!));
        expect(meanError).toBeLessThanOrEqual(asBefore.reduce((sum, each) => sum + each, 0) / asBefore.length + 1e-9);
        expect(expected).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses what are no numbers, a list too long to be months, a figure nobody follows, and no reports', () => {
    const refused: unknown = expect.objectContaining({ code: 'invalid-options' });
    for (const series of [undefined, [Number.NaN], ['12'], new Array<number>(1e9)])
      expect(() => forecast(series as never)).toThrow(refused);
    for (const figure of ['constructor', 'totals', undefined])
      expect(() => trendOf(figure as never, [])).toThrow(refused);
    for (const reports of [undefined, [null], new Array<number>(1e9)])
      expect(() => trendOf('total', reports as never)).toThrow(refused);
  });

  it('follows a figure from month to month, in order, without those that have none', () => {
    const reports = [0, 1, 2].map((month) =>
      sumFigures([], { month: monthAfter('2025-12', month), cutOff: '2026-03-01T00:00:00.000Z' }),
    );
    expect(trendOf('total', reports.toReversed())).toMatchObject({
      months: [{ month: '2025-12' }, { month: '2026-01' }, { month: '2026-02', value: 0 }],
      change: 0,
    });
    expect(trendOf('responseRate', reports)).toMatchObject({ change: null, forecast: null });
  });
});
