import { describe, expect, it } from 'vitest';
import { ratios, reached, spread } from './spread.ts';

describe('Two sides are compared round by round', () => {
  it('divides what was measured in the same round', () => {
    expect(ratios([10, 30, 8], [5, 10, 8])).toEqual([2, 3, 1]);
  });

  it('is not misled by rounds that were slow for both', () => {
    const theirs = [20, 2_000, 22, 18, 20];
    const ours = [10, 1_000, 11, 9, 10];
    expect(spread('ratio', '×', ratios(theirs, ours))).toMatchObject({ value: 2, quartiles: [2, 2] });
  });

  it('refuses sides that were not run equally often', () => {
    expect(() => ratios([1, 2], [1])).toThrow(RangeError);
  });
});

describe('A figure says how far its runs lie apart', () => {
  it('keeps median, quartiles and the number of runs', () => {
    expect(spread('a command', 'µs', [9, 1, 5, 3, 7], { atMost: 6 })).toEqual({
      name: 'a command',
      unit: 'µs',
      value: 5,
      quartiles: [3, 7],
      runs: 5,
      goal: { atMost: 6 },
    });
  });

  it('is reached at the very number', () => {
    const figure = { name: 'x', unit: '×', value: 3 } as const;
    expect(reached({ ...figure, goal: { atLeast: 3 } })).toBe(true);
    expect(reached({ ...figure, goal: { atLeast: 3.01 } })).toBe(false);
    expect(reached({ ...figure, goal: { atMost: 3 } })).toBe(true);
    expect(reached({ ...figure, goal: { atMost: 2.99 } })).toBe(false);
  });

  it('is neither reached nor missed where nothing is asked', () => {
    expect(reached({ name: 'x', unit: '×', value: 3 })).toBeUndefined();
  });
});
