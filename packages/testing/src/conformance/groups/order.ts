import assert from 'node:assert/strict';
import type { Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commitAll, outcomes } from '../draftCommit.ts';

const positionsAfter = async (store: Store, after: number, limit: number) =>
  (await store.changes(after, limit)).map(({ position }) => position);

const interleaved = (store: Store) =>
  commitAll(store, [
    { id: 'b', keys: [null, null] },
    { id: 'a' },
    { id: 'b', on: 2, keys: [null, null] },
    { id: 'a', on: 1 },
  ]);

export const order: ConformanceGroup = {
  title: 'architecture §6 order: by revision in an instance, by position in the store',
  cases: {
    'reads a journal by revision, after one and up to a limit': async ({ store }) => {
      await interleaved(store);
      const revisions = async (after: number, limit: number) =>
        (await store.journal('b', after, limit)).map(({ revision }) => revision);
      assert.deepEqual(await revisions(0, 10), [1, 2, 3, 4]);
      assert.deepEqual(await revisions(1, 2), [2, 3]);
      assert.deepEqual(await revisions(4, 10), []);
    },
    'reads all changes by position, after one and up to a limit': async ({ store }) => {
      await interleaved(store);
      assert.deepEqual(await positionsAfter(store, 0, 10), [1, 2, 3, 4, 5, 6]);
      assert.deepEqual(await positionsAfter(store, 2, 3), [3, 4, 5]);
      assert.deepEqual(await positionsAfter(store, 6, 3), []);
      assert.deepEqual(
        (await store.changes(0, 10)).map(({ instanceId, revision }) => `${instanceId}${revision}`),
        ['b1', 'b2', 'a1', 'b3', 'b4', 'a2'],
      );
    },
    'knows its newest position': async ({ store }) => {
      await interleaved(store);
      assert.equal(await store.position(), 6);
    },
    'spends no position on a commit that is refused': async ({ store }) => {
      const batch = [{ id: 'a', keys: ['report'] }, { id: 'b', on: 4 }, { id: 'c' }] as const;
      await outcomes(store, batch);
      await outcomes(store, [{ id: 'a', on: 1, keys: ['report'] }, { id: 'd' }]);
      assert.deepEqual(await positionsAfter(store, 0, 10), [1, 2, 3]);
      assert.equal((await store.load('d'))?.position, 3);
    },
  },
};
