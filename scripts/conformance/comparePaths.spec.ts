import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace/root.ts';
import { comparePaths } from './comparePaths.ts';
import { outsideOf, uciPathRules } from './pathRule.ts';
import { statePaths } from './statePaths.ts';

const { asRecorded, supplied, practised } = uciPathRules;
const straight = ['New', 'Active', 'Resolved', 'Closed'];

describe('a case fits a rule over its states where each step is one of the rule’s', () => {
  it('takes the third line and problem management on the way', () => {
    expect(outsideOf(asRecorded, straight)).toBeUndefined();
    expect(outsideOf(asRecorded, ['New', 'Awaiting Vendor', 'Active', 'Resolved', 'Closed'])).toBeUndefined();
    expect(outsideOf(asRecorded, ['New', 'Awaiting Problem', 'Resolved', 'Closed'])).toBeUndefined();
  });

  it('names the first step that it does not have', () => {
    expect(outsideOf(asRecorded, ['New', 'Awaiting User Info', 'Resolved'])).toBe('New → Awaiting User Info');
    expect(outsideOf(supplied, ['Resolved', 'Active', 'Resolved', 'Closed'])).toBe('Resolved → Active');
    expect(outsideOf(practised, ['New', '-100', 'Resolved'])).toBe('New → -100');
    expect(outsideOf(practised, ['New', 'Resolved', 'New'])).toBe('Resolved → New');
  });

  it('asks for the first rows only where it says so', () => {
    expect(outsideOf(asRecorded, straight.slice(1))).toBe('begins with Active');
    expect(outsideOf(supplied, straight.slice(1))).toBeUndefined();
  });

  it('takes waiting and reopening as practised', () => {
    const path = ['Awaiting User Info', 'Resolved', 'Awaiting User Info', 'Active', 'Closed', 'Active', 'Closed'];
    expect(outsideOf(practised, path)).toBeUndefined();
  });
});

describe('two counts of the same cases are held together case by case', () => {
  const found = (caseId: string) => ({
    ...{ caseId, line: 2, complete: true, states: straight },
    deviations: { written: [], practised: [] },
  });

  it('names each case on which they differ, with the reason', () => {
    const paths = new Map([
      ['A', straight],
      ['B', straight],
      ['C', ['New', 'Closed']],
    ]);
    const cases = ['A', 'B', 'C'].map(found);
    const compared = comparePaths(paths, cases, supplied, ({ caseId }) => (caseId === 'B' ? '5.2.e' : undefined));
    expect(compared).toEqual({
      ...{ cases: 3, byPath: 2, byProcedure: 2 },
      onlyByPath: { '5.2.e': ['B'] },
      onlyByProcedure: { 'New → Closed': ['C'] },
    });
  });

  it('reads the states of the sample, repeats left out, in the order of the file', async () => {
    const paths = await statePaths(join(root, 'packages', 'eventlog', 'fixtures', 'uci-sample.csv'));
    const counts = Object.values(uciPathRules).map(
      (rule) => [...paths.values()].filter((path) => outsideOf(rule, path) === undefined).length,
    );
    expect({ cases: paths.size, counts }).toEqual({ cases: 43, counts: [13, 21, 41] });
    expect(paths.get('INC0119241')).toEqual(['New', 'Closed']);
  });
});
