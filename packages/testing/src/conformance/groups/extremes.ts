import assert from 'node:assert/strict';
import { hashText } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, draftCommit, noon, outcomes } from '../draftCommit.ts';

const unicode = [
  'caf\u00e9 cafe\u0301',
  '打印机𠮷野家',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u202eabc\u202c עברית',
  '\ufeffmark',
  '\u2028\u2029\u0001\u007f',
  '\ud7ff\ue000\uffff',
  ' \t\r\n ',
];

export const extremes: ConformanceGroup = {
  title: 'R2 large values and Unicode: bytes that do not move',
  cases: {
    'keeps every character of ids, keys, facts, entries and personal values': async ({ store, raw }) => {
      for (const text of unicode) {
        const draft = {
          id: text,
          note: text,
          keys: [text],
          facts: { k1: text, text },
          personal: { [text]: text },
        } as const;
        await commit(store, draft);
        const { next, entries, personal } = draftCommit(draft);
        const { setAside, position, ...row } = (await store.load(text)) ?? assert.fail('it is there');
        assert.deepEqual([row, setAside], [next, null]);
        assert.equal((await store.entryByKey(text, text))?.entry, entries[0].entry);
        assert.deepEqual(await store.personalValues(personal.map(({ reference }) => reference)), personal);
        assert.equal((await raw.journalRows())[position - 1]?.entry, entries[0].entry);
        assert.equal(await store.count({ procedure: 'incident', where: [{ slot: 'k1', equals: text }] }), 1);
      }
    },
    'keeps a snapshot of 256 kB and an entry of four megabytes': async ({ store, raw }) => {
      const plain = draftCommit({});
      const entry = JSON.stringify('故障'.repeat(700_000));
      const snapshot = JSON.stringify('录'.repeat(87_000));
      const [first] = plain.entries;
      const head = hashText(entry);
      const big = {
        ...plain,
        next: { ...plain.next, snapshot, head },
        entries: [{ ...first, entry, hash: head }],
      } as const;
      await store.commit([big], noon);
      assert.equal((await store.load(plain.next.id))?.snapshot === snapshot, true, 'the snapshot is as it was');
      assert.equal((await store.journal(plain.next.id, 0, 1))[0]?.entry === entry, true, 'the entry is as it was');
      assert.equal((await raw.journalRows())[0]?.entry === entry, true, 'the entry lies there as it was');
    },
    'finds a keyword of 2,000 bytes, and a part of a word of 5,000 characters': async ({ store }) => {
      // Hex digits of hashes: what an index could press together is no proof.
      const digits = Array.from({ length: 80 }, (_, index) => hashText(String(index)).replace('sha256:', '')).join('');
      const [keyword, word] = [digits.slice(0, 2_000), digits.slice(0, 5_000)];
      await commit(store, { facts: { k1: keyword, text: `${word} 打印机` } });
      const found = { procedure: 'incident', where: [{ slot: 'k1', equals: keyword }] } as const;
      assert.equal(await store.count({ ...found, text: [word.slice(1_000, 1_200), '打印'] }), 1);
      assert.equal(await store.count({ ...found, text: ['x'] }), 0);
    },
    'keeps whole numbers up to 2^53 and fractions to the last digit': async ({ store }) => {
      const facts = { n1: Number.MAX_SAFE_INTEGER, n2: 0.1 + 0.2, n3: -Number.MAX_SAFE_INTEGER, n4: 5e-324 };
      await commit(store, { facts });
      assert.deepEqual((await store.load('incident:a:1'))?.facts, facts);
      assert.equal(await store.count({ procedure: 'incident', where: [{ slot: 'n2', equals: 0.1 + 0.2 }] }), 1);
    },
    'takes a commit of a hundred entries and a batch of 256 commits': async ({ store }) => {
      await commit(store, { keys: [null, ...Array.from({ length: 99 }, (_, index) => `key-${index}`)] });
      const batch = Array.from({ length: 256 }, (_, index) => ({ id: `incident:b:${index}` }));
      assert.deepEqual(new Set(await outcomes(store, batch)), new Set(['committed']));
      assert.equal(await store.position(), 356);
    },
  },
};
