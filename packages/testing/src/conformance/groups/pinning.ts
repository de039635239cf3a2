import assert from 'node:assert/strict';
import type { Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, draftCommit, noon, outcomes } from '../draftCommit.ts';

const pinnedIds = async (store: Store, pin: string, after = 0, limit = 10) =>
  (await store.pinnedTo(pin, after, limit)).map(({ id }) => id);

export const pinning: ConformanceGroup = {
  title: 'R4 pins: which instances are pinned to a document',
  cases: {
    'finds the instances of a pin by position': async ({ store }) => {
      await commitAll(store, [
        { id: 'b', pins: ['policy 1', 'calendar 1'] },
        { id: 'a', pins: ['policy 1'] },
        { id: 'c', pins: ['policy 2'] },
      ]);
      assert.deepEqual(await store.pinnedTo('policy 1', 0, 10), [
        { id: 'b', position: 1 },
        { id: 'a', position: 2 },
      ]);
      assert.deepEqual(await pinnedIds(store, 'calendar 1'), ['b']);
      assert.deepEqual(await pinnedIds(store, 'policy'), []);
    },
    'reads them in pages, each behind a position': async ({ store }) => {
      await commitAll(
        store,
        ['e', 'd', 'c', 'b', 'a'].map((id) => ({ id, pins: ['policy 1'] })),
      );
      assert.deepEqual(await pinnedIds(store, 'policy 1', 0, 2), ['e', 'd']);
      assert.deepEqual(await pinnedIds(store, 'policy 1', 2, 2), ['c', 'b']);
      assert.deepEqual(await pinnedIds(store, 'policy 1', 4, 2), ['a']);
      assert.deepEqual(await pinnedIds(store, 'policy 1', 5, 2), []);
    },
    'lists every pin in use once, in code point order': async ({ store }) => {
      assert.deepEqual(await store.pins(), []);
      await commitAll(store, [{ id: 'a', pins: ['𠮷', 'b'] }, { id: 'b', pins: ['ｆ', 'b', 'B'] }, { id: 'c' }]);
      assert.deepEqual(await store.pins(), ['B', 'b', 'ｆ', '𠮷']);
    },
    'moves an instance by the commit that names other pins': async ({ store }) => {
      await commitAll(store, [
        { id: 'a', pins: ['policy 1', 'calendar 1'] },
        { id: 'b', pins: ['policy 1', 'calendar 1'] },
        { id: 'a', on: 1, pins: ['policy 2', 'calendar 1'] },
      ]);
      assert.deepEqual(await pinnedIds(store, 'policy 1'), ['b']);
      assert.deepEqual(await pinnedIds(store, 'policy 2'), ['a']);
      assert.deepEqual(await pinnedIds(store, 'calendar 1'), ['a', 'b']);
      await commit(store, { id: 'b', on: 1, pins: ['policy 2', 'calendar 2'] });
      assert.deepEqual(await store.pins(), ['calendar 1', 'calendar 2', 'policy 2']);
    },
    'leaves the pins where a commit does not speak of them': async ({ store }) => {
      await commitAll(store, [{ pins: ['policy 1'] }, { on: 1 }]);
      assert.deepEqual(await pinnedIds(store, 'policy 1'), ['incident:a:1']);
    },
    'keeps nothing of the pins of a commit that is refused': async ({ store }) => {
      await commit(store, { keys: ['k'], pins: ['policy 1'] });
      const conflict = { on: 0, keys: ['l'], pins: ['policy 2'] } as const;
      const duplicate = { on: 1, keys: ['k'], pins: ['policy 3'] } as const;
      assert.deepEqual(await outcomes(store, [conflict]), ['conflict']);
      assert.deepEqual(await outcomes(store, [duplicate]), ['duplicate']);
      assert.deepEqual(await store.pins(), ['policy 1']);
    },
    'does not let a caller change what it has kept': async ({ store }) => {
      const pins = ['policy 1'];
      await store.commit([{ ...draftCommit({}), pins }], noon);
      pins.push('policy 2');
      assert.deepEqual(await store.pins(), ['policy 1']);
    },
  },
};
