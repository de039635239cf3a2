import assert from 'node:assert/strict';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, draftCommit, noon } from '../draftCommit.ts';

export const keeping: ConformanceGroup = {
  title: 'R1, R2 a store keeps what it is given',
  cases: {
    'knows nothing of an instance that was never committed': async ({ store }) => {
      assert.equal(await store.load('incident:a:1'), undefined);
      assert.deepEqual(await store.journal('incident:a:1', 0, 10), []);
      assert.equal(await store.entryByKey('incident:a:1', 'k'), undefined);
      assert.deepEqual([await store.position(), await store.changes(0, 10)], [0, []]);
    },
    'hands back the row as it was committed': async ({ store, raw }) => {
      const draft = { facts: { k1: 'remote', i1: '2026-03-02T04:00:00.000Z', n1: 2.5, text: '打印机' }, wakeAt: noon };
      const { next } = draftCommit(draft);
      await commit(store, draft);
      const row = { ...next, position: 1, setAside: null };
      assert.deepEqual(await store.load(next.id), row);
      assert.deepEqual(await raw.instanceRows(), [row]);
    },
    'hands back every entry byte for byte': async ({ store, raw }) => {
      const draft = { keys: ['report', null, 'triage'] } as const;
      const { next, entries } = draftCommit(draft);
      const stored = entries.map((entry, index) => ({
        ...entry,
        instanceId: next.id,
        position: index + 1,
        committedAt: noon,
      }));
      assert.deepEqual(await commit(store, draft), stored);
      assert.deepEqual(await store.journal(next.id, 0, 10), stored);
      assert.deepEqual(await raw.journalRows(), stored);
    },
    'replaces the row by the next commit and leaves the entries before it': async ({ store, raw }) => {
      await commit(store, { facts: { k1: 'hotline', text: '蓝屏' }, wakeAt: noon });
      const draft = { on: 1, note: 'second', facts: { k2: 'remote' }, wakeAt: null, version: 2 };
      const [before] = await raw.journalRows();
      await commit(store, draft);
      assert.deepEqual(await store.load('incident:a:1'), { ...draftCommit(draft).next, position: 1, setAside: null });
      assert.deepEqual((await raw.journalRows())[0], before);
    },
    'takes a null fact for an absent one': async ({ store }) => {
      await commit(store, { facts: { k1: null, k2: 'remote' } });
      assert.deepEqual((await store.load('incident:a:1'))?.facts, { k2: 'remote' });
    },
    'answers an empty batch with nothing': async ({ store }) => {
      assert.deepEqual(await store.commit([], noon), []);
    },
    'does not let a caller change what it has kept': async ({ store }) => {
      const facts: Record<string, string> = { k1: 'remote' };
      await commit(store, { facts });
      facts['k1'] = 'closed';
      assert.deepEqual((await store.load('incident:a:1'))?.facts, { k1: 'remote' });
    },
  },
};
