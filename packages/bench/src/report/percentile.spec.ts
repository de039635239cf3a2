import { describe, expect, it } from 'vitest';
import { percentile } from './percentile.ts';

describe('R8 lateness is told by its percentiles', () => {
  it('takes the nearest rank of samples in any order', () => {
    const samples = [5, 1, 4, 2, 3];
    expect([0, 0.5, 0.8, 0.99, 1].map((share) => percentile(samples, share))).toEqual([1, 3, 4, 5, 5]);
  });

  it('refuses to make one up', () => {
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
