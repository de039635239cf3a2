import { describe, expect, it } from 'vitest';
import { exploreScope } from './exploreScope.suite.ts';
import { interpreted } from './interpreted.suite.ts';
import { scopes } from './scopes.suite.ts';

// Not all of them: the interpreter keeps every machine it has begun, some 300 MB for a search.
const compared = ['stages × lead × notice', 'stages × follow-up × time', 'tiers × clocks × time'];

describe('R21 another interpreter 独立解释器', () => {
  it.each(scopes.filter(({ title }) => compared.includes(title)))(
    'comes to the same states after every move: $title',
    async (scope) => {
      for (const profile of ['practised', 'written'] as const) {
        const found = exploreScope({ ...scope, policy: { ...scope.policy, profile } });
        const moves = await interpreted(found, profile);
        console.log(`${scope.title}, ${profile}: ${found.steps.length} steps, ${moves} moves in another interpreter`);
        expect(moves).toBeGreaterThan(500);
      }
    },
    1_200_000,
  );
});
