import { describe, expect, it } from 'vitest';
import { errands } from './errand/errands.suite.ts';
import { simulate } from './simulate.ts';

describe('a simulation follows from its seed alone', () => {
  it('is the same twice, step by step and byte by byte', async () => {
    for (let seed = 1; seed <= 25; seed += 1) {
      const [first, second] = [
        await simulate({ seed, workload: errands }),
        await simulate({ seed, workload: errands }),
      ];
      expect(second.trace).toEqual(first.trace);
      expect(second.digest).toBe(first.digest);
    }
  });

  it('is another one for another seed', async () => {
    const digests = new Set<string>();
    for (let seed = 1; seed <= 25; seed += 1) digests.add((await simulate({ seed, workload: errands })).digest);
    expect(digests.size).toBe(25);
  });
});
