import assert from 'node:assert/strict';
import type { FactCondition, Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, noon } from '../draftCommit.ts';

const today = { procedure: 'incident', version: 1, factsVersion: 2 } as const;

const outdatedIds = async (store: Store, after = 0, limit = 10) =>
  (await store.outdatedFacts(today, after, limit)).map(({ id }) => id);

const idsOf = async (store: Store, ...where: readonly FactCondition[]) =>
  (await store.find({ procedure: 'incident', where }, { limit: 10 })).map(({ id }) => id);

const searched = async (store: Store, term: string) =>
  (await store.find({ procedure: 'incident', where: [], text: [term] }, { limit: 10 })).map(({ id }) => id);

export const projecting: ConformanceGroup = {
  title: 'R20 facts projected anew: what an instance is found by, without an entry',
  cases: {
    'finds whose facts are of another version, by position': async ({ store }) => {
      await commitAll(store, [
        { id: 'b' },
        { id: 'a' },
        { id: 'other', procedure: 'change' },
        { id: 'later', version: 2 },
      ]);
      assert.deepEqual(await store.outdatedFacts(today, 0, 10), [
        { id: 'b', position: 1 },
        { id: 'a', position: 2 },
      ]);
      assert.deepEqual(await store.outdatedFacts({ ...today, factsVersion: 1 }, 0, 10), []);
    },
    'reads them in pages, each behind a position': async ({ store }) => {
      await commitAll(
        store,
        ['c', 'b', 'a'].map((id) => ({ id })),
      );
      assert.deepEqual(await outdatedIds(store, 0, 2), ['c', 'b']);
      assert.deepEqual(await outdatedIds(store, 2, 2), ['a']);
    },
    'finds an instance by its new facts, and by its old ones no more': async ({ store }) => {
      await commit(store, { id: 'a', facts: { k1: 'open', n1: 3, text: '登录失败' } });
      const facts = { k1: 'closed', i1: '2026-03-02T04:00:00.000Z', text: '打印 stops' };
      assert.equal(await store.project('a', 1, { facts, factsVersion: 2 }), true);
      assert.deepEqual(await idsOf(store, { slot: 'k1', equals: 'closed' }), ['a']);
      assert.deepEqual(await idsOf(store, { slot: 'i1', equals: facts.i1 }), ['a']);
      assert.deepEqual(await searched(store, '打印'), ['a']);
      assert.deepEqual(await idsOf(store, { slot: 'k1', equals: 'open' }), []);
      assert.deepEqual(await idsOf(store, { slot: 'n1', equals: 3 }), []);
      assert.deepEqual(await searched(store, '登录'), []);
      assert.deepEqual(await outdatedIds(store), []);
      const row = await store.load('a');
      assert.deepEqual([row?.facts, row?.factsVersion], [facts, 2]);
    },
    'writes no entry and leaves the rest of the row': async ({ store }) => {
      await commit(store, { id: 'a', wakeAt: noon, facts: { k1: 'open' } });
      await store.setAside('a', '{"code":"x"}');
      const before = await store.load('a');
      await store.project('a', 1, { facts: { k1: 'closed' }, factsVersion: 2 });
      assert.deepEqual(await store.load('a'), { ...before, facts: { k1: 'closed' }, factsVersion: 2 });
      assert.equal(await store.position(), 1);
    },
    'writes nothing where the instance has moved on, or is not there': async ({ store }) => {
      await commitAll(store, [{ id: 'a' }, { id: 'a', on: 1, facts: { k1: 'open' } }]);
      const stale = { facts: { k1: 'closed' }, factsVersion: 2 };
      assert.equal(await store.project('a', 1, stale), false);
      assert.equal(await store.project('b', 0, stale), false);
      assert.deepEqual(await idsOf(store, { slot: 'k1', equals: 'open' }), ['a']);
    },
    'is undone by the next commit, which brings its own': async ({ store }) => {
      await commit(store, { id: 'a', facts: { k1: 'open', k2: 'x' } });
      await store.project('a', 1, { facts: { k3: 'y' }, factsVersion: 2 });
      await commit(store, { id: 'a', on: 1, facts: { k1: 'open', k2: 'x' } });
      assert.deepEqual(await idsOf(store, { slot: 'k1', equals: 'open' }, { slot: 'k2', equals: 'x' }), ['a']);
      assert.deepEqual(await idsOf(store, { slot: 'k3', equals: 'y' }), []);
      assert.deepEqual(await outdatedIds(store), ['a']);
    },
  },
};
