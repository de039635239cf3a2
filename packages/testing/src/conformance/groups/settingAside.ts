import assert from 'node:assert/strict';
import type { KnownDefinition } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, noon } from '../draftCommit.ts';

const incident: readonly KnownDefinition[] = [{ procedure: 'incident', version: 1 }];
const reason = '{"code":"unreadable-snapshot"}';

export const settingAside: ConformanceGroup = {
  title: 'R19 what cannot be run is set aside',
  cases: {
    'keeps what is set aside out of the due query': async ({ store }) => {
      await commitAll(store, [
        { id: 'a', wakeAt: noon },
        { id: 'b', wakeAt: noon + 1 },
      ]);
      assert.equal(await store.setAside('a', reason), true);
      assert.deepEqual(await store.due(noon + 1, 10, incident), [{ id: 'b', wakeAt: noon + 1 }]);
      assert.equal(await store.nextWake(incident), noon + 1);
    },
    'lists it with its reason, by position': async ({ store }) => {
      await commitAll(store, [{ id: 'c' }, { id: 'a' }, { id: 'b' }]);
      for (const id of ['b', 'c']) await store.setAside(id, reason);
      const listed = await store.listSetAside(10);
      assert.deepEqual(
        listed.map(({ id, setAside }) => [id, setAside]),
        [
          ['c', reason],
          ['b', reason],
        ],
      );
      assert.deepEqual(
        (await store.listSetAside(1)).map(({ id }) => id),
        ['c'],
      );
      assert.equal((await store.load('c'))?.setAside, reason);
    },
    'releases it': async ({ store }) => {
      await commit(store, { wakeAt: noon });
      await store.setAside('incident:a:1', reason);
      assert.equal(await store.setAside('incident:a:1', null), true);
      assert.deepEqual(await store.listSetAside(10), []);
      assert.deepEqual(await store.due(noon, 10, incident), [{ id: 'incident:a:1', wakeAt: noon }]);
    },
    'knows nothing to set aside where there is no instance': async ({ store }) => {
      assert.equal(await store.setAside('incident:a:1', reason), false);
    },
    'leaves the mark where a commit comes in': async ({ store }) => {
      await commit(store, {});
      await store.setAside('incident:a:1', reason);
      await commit(store, { on: 1, wakeAt: noon });
      assert.equal((await store.load('incident:a:1'))?.setAside, reason);
      assert.deepEqual(await store.due(noon, 10, incident), []);
    },
  },
};
