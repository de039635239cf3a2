import { describe, expect, it } from 'vitest';
import { storeConformance, storeGroups } from '@statedesk/testing';
import { sqliteHarness } from './sqliteHarness.suite.ts';

const skip = (title: string, reason: string) => it(title, (context) => context.skip(reason));

storeConformance({ describe, it, skip }, sqliteHarness());

describe('architecture §2 the suite kills commits in earnest', () => {
  it('finds half a batch where the store leaves out its transactions', async () => {
    const cases: (() => Promise<void>)[] = [];
    const collect = {
      describe: (_: string, define: () => void) => define(),
      it: (_: string, run: () => Promise<void>) => cases.push(run),
      skip: () => undefined,
    };
    storeConformance(collect, sqliteHarness(false), [storeGroups.crashing]);
    await expect(cases[0]!()).rejects.toThrow(/after step/);
  });
});
