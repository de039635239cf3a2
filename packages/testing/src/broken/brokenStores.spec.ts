import { describe, expect, it } from 'vitest';
import { storeGroups } from '../conformance/groups/storeGroups.ts';
import { memoryHarness } from '../conformance/memoryHarness.ts';
import { storeConformance } from '../conformance/storeConformance.ts';
import type { StoreHarness } from '../conformance/storeHarness.ts';
import { brokenStores } from './brokenStores.ts';

/** Runs the suite without a runner; the cases that failed, each with its group. */
const redCases = async (harness: StoreHarness): Promise<readonly string[]> => {
  const cases: { name: string; run: () => Promise<void> }[] = [];
  let group = '';
  const api = {
    describe: (title: string, define: () => void) => {
      group = title;
      define();
    },
    it: (sentence: string, run: () => Promise<void>) => {
      cases.push({ name: `${group} › ${sentence}`, run });
    },
    skip: () => undefined,
  };
  storeConformance(api, harness);
  const red = await Promise.all(
    cases.map(({ name, run }) =>
      run().then(
        () => [],
        () => [name],
      ),
    ),
  );
  return red.flat();
};

describe('architecture §5 the suite is tested on stores broken on purpose', () => {
  for (const { fault, caughtBy, over } of brokenStores) {
    it(`finds a store that ${fault}`, async () => {
      expect(await redCases(memoryHarness(over))).toContain(caughtBy.join(' › '));
    });
  }

  it('finds nothing wrong with the memory store', async () => {
    expect(await redCases(memoryHarness())).toEqual([]);
  });

  it('has a broken store for every group but the one that memory cannot run', () => {
    const groups = new Set(brokenStores.map(({ caughtBy: [group] }) => group));
    const all = Object.values(storeGroups).map(({ title }) => title);
    expect(all.filter((title) => !groups.has(title))).toEqual([storeGroups.crashing.title]);
  });
});
