import { describe, expect, it } from 'vitest';
import { errands } from './errand/errands.suite.ts';
import { simulateMany } from './simulateMany.suite.ts';

describe('R8 to R18 whatever befalls the processes that share a database, nothing acknowledged is lost', () => {
  it('keeps every promise over thousands of seeds', { timeout: 0 }, async () => {
    const wrong = await simulateMany({
      workload: errands,
      seeds: 2_000,
      file: 'packages/testing/src/simulation/errands.spec.ts',
    });
    expect(wrong.slice(0, 3).join('\n')).toBe('');
  });
});
