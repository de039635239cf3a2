import type { Store } from '@statedesk/engine';
import { assertBooksBalance } from './assertBooksBalance.ts';
import type { ConformanceGroup, Fixture } from './conformanceGroup.ts';
import { storeGroups } from './groups/storeGroups.ts';
import type { StoreHarness } from './storeHarness.ts';
import type { TestApi } from './testApi.ts';

/**
 * The promise of `Store` as cases, for any runner and any database. After every case the raw rows are checked as well:
 * positions and revisions without gaps, each row standing where its journal ends.
 *
 * @param groups Some of `storeGroups`; all of them by default.
 *
 * @example
 * ```ts
 * import { describe, it } from 'vitest';
 *
 * const skip = (title: string, reason: string) => it(title, (context) => context.skip(reason));
 * storeConformance({ describe, it, skip }, harness);
 * ```
 */
export const storeConformance = (
  api: TestApi,
  harness: StoreHarness,
  groups: readonly ConformanceGroup[] = Object.values(storeGroups),
): void => {
  for (const { title, needs, cases } of groups) {
    const capability = needs === undefined ? true : harness.capabilities[needs];
    api.describe(title, () => {
      for (const [sentence, run] of Object.entries(cases)) {
        if (capability === true) api.it(sentence, () => runCase(harness, run));
        else api.skip(sentence, capability);
      }
    });
  }
};

const runCase = async (harness: StoreHarness, run: (fixture: Fixture) => Promise<void>): Promise<void> => {
  const subject = await harness.create();
  const handles: Store[] = [];
  const open = async () => {
    const handle = await subject.open();
    handles.push(handle);
    return handle;
  };
  try {
    await run({ store: await open(), raw: subject.raw, subject, open });
    await assertBooksBalance(subject.raw);
  } finally {
    for (const handle of handles) await handle.close();
    await subject.destroy();
  }
};
