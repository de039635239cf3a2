import type { Figure, Goal } from '../benchmark.ts';
import { median, quantile } from './quantile.ts';

/** Several runs' samples as one figure. @throws RangeError without samples */
export const spread = (name: string, unit: Figure['unit'], samples: readonly number[], goal?: Goal): Figure => ({
  name,
  unit,
  value: median(samples),
  quartiles: [quantile(samples, 0.25), quantile(samples, 0.75)],
  runs: samples.length,
  ...(goal ? { goal } : {}),
});

/**
 * How many times as long one side took as the other, round by round: what disturbs a round disturbs both sides of it.
 * @throws RangeError where the sides were not run equally often
 */
export const ratios = (long: readonly number[], short: readonly number[]): readonly number[] => {
  if (long.length !== short.length) throw new RangeError(`${long.length} rounds against ${short.length}`);
  return long.map((value, round) => value / (short[round] ?? NaN));
};

/** Whether a figure is what it must be; undefined where nothing is asked of it. */
export const reached = ({ value, goal }: Figure): boolean | undefined =>
  goal && ('atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost);
