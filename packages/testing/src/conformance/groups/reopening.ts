import assert from 'node:assert/strict';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, draftCommit, noon, personalOf, tryCommit } from '../draftCommit.ts';

const draft = {
  keys: ['report'],
  facts: { k1: 'remote', text: '打印机' },
  wakeAt: noon,
  effects: { 'e-1': 'notification' },
  personal: { contact: '王小明' },
} as const;

export const reopening: ConformanceGroup = {
  title: 'architecture §6 reopening: what was acknowledged is still there',
  needs: 'reopening',
  cases: {
    'finds every table as it was left': async ({ store, open }) => {
      await commit(store, draft);
      await store.putDocuments([{ hash: 'h', kind: 'policy', text: '{}' }]);
      await store.setAside('incident:a:1', '{"why":1}');
      await store.close();
      const again = await open();
      const row = { ...draftCommit(draft).next, position: 1, setAside: '{"why":1}' };
      assert.deepEqual(await again.find({ procedure: 'incident', where: [], text: ['打印'] }, { limit: 1 }), [row]);
      assert.equal((await again.entryByKey('incident:a:1', 'report'))?.position, 1);
      assert.deepEqual(await again.document('h'), { hash: 'h', kind: 'policy', text: '{}' });
      const personal = personalOf('contact', '王小明');
      assert.deepEqual(await again.personalValues([personal.reference]), [personal]);
    },
    'goes on with positions, revisions and keys': async ({ store, open }) => {
      await commit(store, draft);
      await store.close();
      const again = await open();
      assert.equal((await tryCommit(again, draft)).outcome, 'duplicate');
      const [entry] = await commit(again, { on: 1 });
      assert.equal(entry?.position, 2);
    },
    'remembers claims: a restart does not hand out an effect twice': async ({ store, open }) => {
      await commit(store, draft);
      const [claimed] = await store.claimEffects(noon, 1, 1000);
      await store.close();
      const again = await open();
      assert.deepEqual(await again.claimEffects(noon + 999, 1, 1000), []);
      assert.equal(await again.settleEffect('e-1', claimed?.token ?? '', { outcome: 'delivered' }), true);
    },
  },
};
