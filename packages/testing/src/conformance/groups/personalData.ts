import assert from 'node:assert/strict';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, noon, personalOf } from '../draftCommit.ts';

const erased = { at: noon, by: 'data-protection', reason: '合同终止' };
const wang = personalOf('contact-1', '王小明');
const li = personalOf('contact-2', '李华');
const both = { personal: { 'contact-1': '王小明', 'contact-2': '李华' } };

export const personalData: ConformanceGroup = {
  title: 'R6 personal values can be erased',
  cases: {
    'joins values to their references': async ({ store }) => {
      await commit(store, both);
      const values = await store.personalValues([li.reference, 'unknown', wang.reference]);
      assert.deepEqual(new Set(values), new Set([wang, li]));
      assert.deepEqual(await store.personalValues([]), []);
    },
    'leaves a tombstone where a value was, and nothing of the value': async ({ store, raw }) => {
      await commit(store, both);
      assert.equal(await store.erasePersonal('contact-1', erased), 1);
      assert.deepEqual(await store.personalValues([wang.reference]), [{ reference: wang.reference, erased }]);
      const row = (await raw.personalRows()).find(({ reference }) => reference === wang.reference);
      assert.deepEqual(row, { reference: wang.reference, subject: null, salt: null, value: null, erasedAt: noon });
    },
    'erases every value of a subject and none of another': async ({ store }) => {
      await commitAll(store, [both, { on: 1, personal: { 'contact-1': '13800000000' } }]);
      assert.equal(await store.erasePersonal('contact-1', erased), 2);
      assert.deepEqual(await store.personalValues([li.reference]), [li]);
    },
    'erases once, and keeps the first tombstone': async ({ store }) => {
      await commit(store, both);
      await store.erasePersonal('contact-1', erased);
      assert.equal(await store.erasePersonal('contact-1', { ...erased, by: 'somebody' }), 0);
      assert.deepEqual(await store.personalValues([wang.reference]), [{ reference: wang.reference, erased }]);
    },
    'does not bring back an erased value under its old reference': async ({ store }) => {
      await commit(store, both);
      await store.erasePersonal('contact-1', erased);
      await commit(store, { on: 1, personal: { 'contact-1': '王小明' } });
      assert.deepEqual(await store.personalValues([wang.reference]), [{ reference: wang.reference, erased }]);
    },
    'has nothing to erase of a stranger': async ({ store }) => {
      assert.equal(await store.erasePersonal('contact-1', erased), 0);
    },
  },
};
