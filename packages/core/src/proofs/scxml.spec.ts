import { describe, expect, it } from 'vitest';
import { exploreScope } from './exploreScope.suite.ts';
import { interpreted } from './interpreted.suite.ts';
import { scopes } from './scopes.suite.ts';

const compared = ['stages × lead × notice', 'stages × follow-up × time', 'tiers × clocks × time'];

// In the reading that is the default, every search is gone through where it is made: exhaustive.spec.ts.
describe('R21 another interpreter, as written 独立解释器', () => {
  it.each(scopes.filter(({ title }) => compared.includes(title)))(
    'comes to the same states after every move: $title',
    async (scope) => {
      const found = exploreScope({ ...scope, policy: { ...scope.policy, profile: 'written' } });
      const moves = await interpreted(found, 'written');
      console.log(`${scope.title}, written: ${found.steps.length} steps, ${moves} moves in another interpreter`);
      expect(moves).toBeGreaterThan(500);
    },
    1_200_000,
  );
});
