import { describe, expect, it } from 'vitest';
import { walkMany } from './walkMany.suite.ts';

describe('whatever people do, in whatever order, practised 任意顺序的操作', () => {
  it('keeps every rule, agrees with what was allowed, and leaves sound journals', async () => {
    const { answers, depends } = await walkMany('practised');
    expect(depends / answers).toBeLessThanOrEqual(0.2);
  }, 1_200_000);
});
