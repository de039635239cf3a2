import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { answerTo } from './cases/askGuard.suite.ts';
import { guardCases, trials } from './cases/guardCases.suite.ts';
import { incidentGuards } from './incidentGuards.ts';

for (const [id, own] of Map.groupBy(guardCases, ([guard]) => incidentGuards[guard].requirement))
  describe(`${titled(id)}: each guard alone`, () => {
    it.each(own)('%s where %s', (...one) => {
      expect(answerTo(one)).toBe(one[3]);
    });
  });

describe('R13 guards are asked alone 守卫条件', () => {
  it.each(Object.keys(incidentGuards))('%s holds somewhere, and somewhere not', (name) => {
    const answers = guardCases.filter(([guard]) => guard === name).map(([, , , answer]) => answer);
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });

  it('tells each case apart', () => {
    const abouts = trials.map(([about]) => about);
    expect(abouts.filter((about, index) => abouts.indexOf(about) !== index)).toEqual([]);
  });
});
