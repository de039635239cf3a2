import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';
import { faultsOf } from './faults.ts';
import { readCommandLine } from './options.ts';
import type { Verdict } from './verdict.ts';

const verdict = (name: string, noticedBy?: string): Verdict => ({
  ...{ name, kind: 'guard', requirements: ['5.9.c'], tried: 1 },
  noticedBy,
});

describe('R20 parts that are disabled in turn', () => {
  it('are faults where no test noticed, unless somebody accounts for them', () => {
    const verdicts = [verdict('a', 'a.spec.ts'), verdict('b')];
    expect(faultsOf(verdicts, [])).toEqual(['b would not be noticed']);
    expect(faultsOf(verdicts, [{ name: 'b', because: 'c stands before it' }])).toEqual([]);
    expect(faultsOf(verdicts.slice(0, 1), [{ name: 'a', because: 'c stands before it' }])).toHaveLength(1);
  });

  it('are drawn alike by the same seed, in their order, and otherwise by another', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index);
    const some = drawn(hundred, 5, 7);
    expect(some).toHaveLength(5);
    expect(drawn(hundred, 5, 7)).toEqual(some);
    expect(some.toSorted((one, other) => one - other)).toEqual(some);
    expect(drawn(hundred, 5, 8)).not.toEqual(some);
    expect(drawn(hundred, 200, 7)).toEqual(hundred);
  });

  it('are named on the command line; what is no number is refused', () => {
    expect(readCommandLine(['--only', 'guard', '--sample', '3', '--seed', '9'])).toEqual({
      ...{ only: 'guard', sample: 3, seed: 9, json: false },
    });
    expect(() => readCommandLine(['--sample', 'some'])).toThrow("--sample 'some'");
  });
});
