import { describe, expect, it } from 'vitest';
import { dueInstances } from './dueInstances.ts';
import { planOf } from './planOf.suite.ts';

const known = [{ procedure: 'incident', version: 1 }];
const after = { wakeAt: 7, id: 'a' };

describe('R8 wake-ups: whoever looks reads no more rows than are due', () => {
  it.each([
    ['of the definitions a worker has', { known }],
    ['of any definition', { known: null }],
    ['behind a place', { known, after }],
    ['of any definition, behind a place', { known: null, after }],
  ])('goes by the index of wake-ups, in its order: %s', (_, page) => {
    const plan = planOf((connection) => dueInstances(connection, 9, 10, page));
    expect(plan).toContainEqual(expect.stringContaining('SEARCH instance USING INDEX instance_wake'));
    expect(plan.filter((step) => step.startsWith('SCAN instance') || step.includes('TEMP B-TREE'))).toEqual([]);
  });
});
