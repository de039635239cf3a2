import assert from 'node:assert/strict';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import type { RawReader } from '../rawReader.ts';
import { commit, draftCommit, noon, outcomes, personalOf, tryCommit } from '../draftCommit.ts';
import type { CommitDraft } from '../draftCommit.ts';

/** A draft that touches every table. */
const everything = {
  facts: { k1: 'remote', text: '打印机' },
  wakeAt: noon,
  effects: { 'e-1': 'notification', 'e-2': 'integration' },
  personal: { contact: '王小明' },
} satisfies CommitDraft;

const allRows = async (raw: RawReader) => ({
  journal: await raw.journalRows(),
  instances: await raw.instanceRows(),
  outbox: await raw.outboxRows(),
  personal: await raw.personalRows(),
});

export const atomicity: ConformanceGroup = {
  title: 'architecture §2 a commit is one transaction: all of it or nothing',
  cases: {
    'writes entries, row, effects and personal values together': async ({ store, raw }) => {
      await commit(store, { ...everything, keys: [null, null] });
      const rows = await allRows(raw);
      assert.equal(rows.journal.length, 2);
      assert.deepEqual(rows.instances, [
        { ...draftCommit({ ...everything, keys: [null, null] }).next, position: 1, setAside: null },
      ]);
      assert.deepEqual(
        rows.outbox,
        draftCommit({ ...everything, keys: [null, null] }).effects.map((effect) => ({
          ...effect,
          instanceId: 'incident:a:1',
        })),
      );
      assert.deepEqual(rows.personal, [{ ...personalOf('contact', '王小明'), erasedAt: null }]);
    },
    'writes nothing of a conflicting commit': async ({ store, raw }) => {
      await commit(store, {});
      const before = await allRows(raw);
      assert.equal((await tryCommit(store, { ...everything, on: 7 })).outcome, 'conflict');
      assert.deepEqual(await allRows(raw), before);
      assert.equal(await store.count({ procedure: 'incident', where: [], text: ['打印'] }), 0);
    },
    'writes nothing of a duplicate commit': async ({ store, raw }) => {
      await commit(store, { keys: ['report'] });
      const before = await allRows(raw);
      assert.equal((await tryCommit(store, { ...everything, on: 1, keys: [null, 'report'] })).outcome, 'duplicate');
      assert.deepEqual(await allRows(raw), before);
      assert.equal(await store.count({ procedure: 'incident', where: [], text: ['打印'] }), 0);
    },
    'answers each commit of a batch alone and in order': async ({ store, raw }) => {
      await commit(store, { id: 'b', keys: ['report'] });
      await commit(store, { id: 'c' });
      const batch = [{ id: 'a' }, { id: 'b', on: 1, keys: ['report'] }, { id: 'c', on: 5 }, { id: 'd' }] as const;
      assert.deepEqual(await outcomes(store, batch), ['committed', 'duplicate', 'conflict', 'committed']);
      assert.deepEqual(
        (await raw.journalRows()).map(({ instanceId }) => instanceId),
        ['b', 'c', 'a', 'd'],
      );
    },
    'commits what is left of a batch whose first is refused': async ({ store }) => {
      assert.deepEqual(await outcomes(store, [{ id: 'a', on: 3 }, { id: 'b' }]), ['conflict', 'committed']);
      assert.equal(await store.load('a'), undefined);
      assert.equal((await store.load('b'))?.revision, 1);
    },
    'refuses a whole batch without a trace': async ({ store, raw }) => {
      assert.deepEqual(
        await outcomes(store, [
          { ...everything, id: 'a', on: 3 },
          { id: 'b', on: 1 },
        ]),
        ['conflict', 'conflict'],
      );
      assert.deepEqual(await allRows(raw), { journal: [], instances: [], outbox: [], personal: [] });
    },
  },
};
