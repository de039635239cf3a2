import { describe, expect, it } from 'vitest';
import { memoryHarness } from '../conformance/memoryHarness.ts';
import { errands } from './errand/errands.suite.ts';
import { sabotages, type Sabotage } from './sabotage.suite.ts';
import { simulate } from './simulate.ts';

const mostSeeds = 20;

/** The first seed whose simulation finds it. */
const foundBy = async ({ rule, open, workload = errands }: Sabotage): Promise<number | undefined> => {
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const subject = await memoryHarness(open).create();
    const { findings } = await simulate({ seed, workload, subject });
    if (findings.some((finding) => finding.rule === rule)) return seed;
  }
  return undefined;
};

describe('the simulation is itself tested on worlds broken on purpose', () => {
  for (const sabotage of sabotages) {
    it(`finds ${sabotage.fault}, within ${mostSeeds} seeds`, async () => {
      expect(await foundBy(sabotage)).toBeDefined();
    });
  }
});
