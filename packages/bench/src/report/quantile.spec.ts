import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile } from './quantile.ts';

describe('Figures are told by their median and quartiles', () => {
  it('takes a sample where one lies there, in any order', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([5, 1, 4, 2, 3], share))).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes between two where none does', () => {
    expect([0.25, 0.5, 0.75].map((share) => quantile([40, 10, 30, 20], share))).toEqual([17.5, 25, 32.5]);
  });

  it('is the same for a single sample, whatever is asked', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7, 7]);
  });

  it('leaves as many samples below the median as above it', () => {
    const samples = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 });
    fc.assert(
      fc.property(samples, (values) => {
        const middle = median(values);
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        return below <= values.length / 2 && above <= values.length / 2;
      }),
    );
  });

  it('refuses to make one up', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});
