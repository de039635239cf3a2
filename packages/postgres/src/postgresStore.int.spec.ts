import { describe, expect, it } from 'vitest';
import { storeConformance, storeGroups } from '@statedesk/testing';
import { drivers, postgresHarness } from './postgresHarness.suite.ts';

const skip = (title: string, reason: string) => it(title, (context) => context.skip(reason));

describe.each(Object.keys(drivers) as (keyof typeof drivers)[])('the store through %s', (driver) => {
  storeConformance({ describe, it, skip }, postgresHarness(driver));
});

describe('architecture §2 the suite kills commits in earnest', () => {
  it('finds half a batch where the store commits one by one', async () => {
    const cases: (() => Promise<void>)[] = [];
    const collect = {
      describe: (_: string, define: () => void) => define(),
      it: (_: string, run: () => Promise<void>) => cases.push(run),
      skip: () => undefined,
    };
    storeConformance(collect, postgresHarness('pg', false), [storeGroups.crashing]);
    await expect(cases[0]!()).rejects.toThrow(/after step/);
  });
});
