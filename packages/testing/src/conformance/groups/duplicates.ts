import assert from 'node:assert/strict';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, tryCommit } from '../draftCommit.ts';

export const duplicates: ConformanceGroup = {
  title: 'R16 duplicates: an idempotency key is used once an instance',
  cases: {
    'answers the same commit again with the entry it wrote': async ({ store }) => {
      const [entry] = await commit(store, { keys: ['report'] });
      assert.deepEqual(await tryCommit(store, { keys: ['report'] }), { outcome: 'duplicate', entry });
    },
    'answers another payload under the key with the first entry': async ({ store, raw }) => {
      const [entry] = await commit(store, { keys: ['report'], note: 'printer' });
      const again = await tryCommit(store, { on: 1, keys: ['report'], note: 'server room' });
      assert.deepEqual(again, { outcome: 'duplicate', entry });
      assert.deepEqual(await raw.journalRows(), [entry]);
    },
    'answers duplicate where conflict applies as well': async ({ store }) => {
      const [entry] = await commit(store, { keys: ['report'] });
      await commit(store, { on: 1 });
      assert.deepEqual(await tryCommit(store, { on: 9, keys: ['report'] }), { outcome: 'duplicate', entry });
    },
    'finds the key of any entry of a commit': async ({ store }) => {
      const [, entry] = await commit(store, { keys: [null, 'triage', null] });
      assert.deepEqual(await tryCommit(store, { on: 3, keys: ['visit', 'triage'] }), { outcome: 'duplicate', entry });
    },
    'finds an entry by its key, in its instance alone': async ({ store }) => {
      const [entry] = await commit(store, { id: 'a', keys: ['report'] });
      assert.deepEqual(await store.entryByKey('a', 'report'), entry);
      assert.equal(await store.entryByKey('a', 'repor'), undefined);
      assert.equal(await store.entryByKey('b', 'report'), undefined);
    },
    'takes the same key in another instance': async ({ store }) => {
      await commitAll(store, [
        { id: 'a', keys: ['report'] },
        { id: 'b', keys: ['report'] },
      ]);
      assert.equal(await store.position(), 2);
    },
    'takes any number of entries without a key': async ({ store }) => {
      await commitAll(store, [{ keys: [null, null] }, { on: 2 }, { on: 3 }]);
      assert.equal((await store.load('incident:a:1'))?.revision, 4);
    },
    'does not remember the key of a refused commit': async ({ store }) => {
      assert.equal((await tryCommit(store, { on: 4, keys: ['report'] })).outcome, 'conflict');
      assert.equal((await tryCommit(store, { keys: ['report'] })).outcome, 'committed');
    },
    'tells keys apart by letter case, blanks and normal form': async ({ store }) => {
      await commit(store, { keys: ['caf\u00e9', 'cafe\u0301', 'Caf\u00e9', 'caf\u00e9 '] });
      assert.equal((await store.entryByKey('incident:a:1', 'cafe\u0301'))?.revision, 2);
    },
  },
};
