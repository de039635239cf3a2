import { describe, expect, it } from 'vitest';
import { incidents } from './incident/incidents.suite.ts';
import { simulateMany } from './simulateMany.suite.ts';

describe('R8 to R18 whatever befalls the processes of a service desk, no incident, deadline or message is lost', () => {
  it('keeps every promise that hangs on no procedure over hundreds of seeds', { timeout: 0 }, async () => {
    const wrong = await simulateMany({
      workload: incidents,
      seeds: 60,
      file: 'packages/testing/src/simulation/incidents.spec.ts',
    });
    expect(wrong.slice(0, 3).join('\n')).toBe('');
  });
});
