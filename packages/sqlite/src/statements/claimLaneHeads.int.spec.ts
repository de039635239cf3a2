import { describe, expect, it } from 'vitest';
import { claimLaneHeads } from './claimLaneHeads.ts';
import { planOf } from './planOf.suite.ts';

describe('R18 claims: what nobody handles costs a claim nothing', () => {
  it('goes by the index of what is ready, and sorts nothing', () => {
    const plan = planOf((connection) => claimLaneHeads(connection, 0, 64, 1000));
    expect(plan).toContain('SEARCH outbox USING INDEX outbox_ready (ready_at<?)');
    expect(plan.filter((step) => step.startsWith('SCAN') || step.includes('TEMP B-TREE'))).toEqual([]);
  });
});
