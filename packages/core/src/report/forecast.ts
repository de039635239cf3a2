import { boundedList, parseOptions, type Label } from '@statedesk/engine';
import * as z from 'zod';

/** A way to say the next number from the numbers before it, oldest first; `undefined`: they are too few for it. */
interface Method {
  readonly name: ForecastMethod;
  readonly next: (series: readonly number[]) => number | undefined;
}

export type ForecastMethod = 'lastMonth' | 'meanOfThree' | 'linearTrend';

export const forecastMethodLabels = {
  lastMonth: { en: 'as last month', zh: '与上月持平' },
  meanOfThree: { en: 'mean of the last three months', zh: '近三个月平均' },
  linearTrend: { en: 'straight line through the last six months', zh: '近六个月线性趋势' },
} satisfies Readonly<Record<ForecastMethod, Label>>;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);

// Least squares over the months' ordinals, read one month on.
const lineThrough = (series: readonly number[]): number => {
  const middle = (series.length - 1) / 2;
  const level = mean(series);
  const spread = series.reduce((sum, _, month) => sum + (month - middle) ** 2, 0);
  const lean = series.reduce((sum, each, month) => sum + (month - middle) * (each - level), 0) / spread;
  return Math.max(0, level + lean * (series.length - middle));
};

const methods: readonly Method[] = [
  { name: 'lastMonth', next: (series) => series.at(-1) },
  { name: 'meanOfThree', next: (series) => (series.length < 3 ? undefined : mean(series.slice(-3))) },
  { name: 'linearTrend', next: (series) => (series.length < 3 ? undefined : lineThrough(series.slice(-6))) },
];

/** What the next month may bring, and how far the same method was off in the months before (5.15.g). */
export interface Forecast {
  readonly method: ForecastMethod;
  readonly expected: number;
  /** The mean of how far it was off, month by month; `null`: there were too few months to try it. */
  readonly meanError: number | null;
  /** In how many months it could be tried. */
  readonly tried: number;
}

// All methods are tried on the same months, as soon as there are enough for each of them.
const errorsOf = ({ next }: Method, series: readonly number[]): readonly number[] =>
  series.flatMap((actual, month) => {
    const said = month < 3 && series.length > 3 ? undefined : next(series.slice(0, month));
    return said === undefined ? [] : [Math.abs(said - actual)];
  });

// A hundred years of months: every one of them is tried on all that came before.
const seriesSchema = boundedList(z.number(), 1_200);

const bestOf = (series: readonly number[]): Forecast | undefined => {
  const tried = methods.flatMap((method) => {
    const expected = method.next(series);
    const errors = errorsOf(method, series);
    const meanError = errors.length === 0 ? null : mean(errors);
    return expected === undefined ? [] : [{ method: method.name, expected, meanError, tried: errors.length }];
  });
  return tried.reduce<Forecast | undefined>(
    (best, each) => (best === undefined || (each.meanError ?? Infinity) < (best.meanError ?? Infinity) ? each : best),
    undefined,
  );
};

/**
 * The forecast of the method that has been off the least; of two alike, the simpler. Oldest month first; none of no month.
 * Pure.
 * @throws InvalidOptionsError `invalid-options` for what is no list of finite numbers, 1,200 at most
 */
export const forecast = (series: readonly number[]): Forecast | undefined =>
  bestOf(parseOptions('forecast', seriesSchema, series));
