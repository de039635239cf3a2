import assert from 'node:assert/strict';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, outcomes, tryCommit } from '../draftCommit.ts';

export const conflicts: ConformanceGroup = {
  title: 'R16 conflicts: a commit stands on the revision it was decided on',
  cases: {
    'answers the creation of what exists with its revision': async ({ store }) => {
      await commit(store, { keys: [null, null] });
      assert.deepEqual(await tryCommit(store, {}), { outcome: 'conflict', revision: 2 });
    },
    'answers a change of what does not exist with revision 0': async ({ store }) => {
      assert.deepEqual(await tryCommit(store, { on: 1 }), { outcome: 'conflict', revision: 0 });
    },
    'answers a decision on an old revision with the present one': async ({ store }) => {
      await commitAll(store, [{}, { on: 1 }, { on: 2 }]);
      assert.deepEqual(await tryCommit(store, { on: 1 }), { outcome: 'conflict', revision: 3 });
    },
    'refuses a decision on a revision that is yet to come': async ({ store }) => {
      await commit(store, {});
      assert.deepEqual(await tryCommit(store, { on: 2 }), { outcome: 'conflict', revision: 1 });
    },
    'lets the second of two decisions on one revision meet a conflict': async ({ store }) => {
      await commit(store, {});
      await commit(store, { on: 1, note: 'first' });
      assert.deepEqual(await tryCommit(store, { on: 1, note: 'second' }), { outcome: 'conflict', revision: 2 });
      assert.equal((await store.load('incident:a:1'))?.snapshot, '{"note":"first","revision":2}');
    },
    'does not let one instance stand in the way of another': async ({ store }) => {
      await commit(store, { id: 'a' });
      assert.deepEqual(await outcomes(store, [{ id: 'b' }, { id: 'a', on: 1 }]), ['committed', 'committed']);
    },
    'goes on after a conflict where the caller decides again': async ({ store }) => {
      await commitAll(store, [{}, { on: 1 }]);
      await tryCommit(store, { on: 1 });
      await commit(store, { on: 2 });
      assert.equal((await store.load('incident:a:1'))?.revision, 3);
    },
  },
};
