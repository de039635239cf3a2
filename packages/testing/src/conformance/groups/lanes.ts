import assert from 'node:assert/strict';
import type { Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, draftCommit, noon } from '../draftCommit.ts';

const claimKeys = async (store: Store, now = noon, limit = 10) =>
  (await store.claimEffects(now, limit, 1000)).map(({ key }) => key);

const deliver = async (store: Store) => {
  for (const { key, token } of await store.claimEffects(noon, 10, 1000)) {
    assert.equal(await store.settleEffect(key, token, { outcome: 'delivered' }), true);
  }
};

export const lanes: ConformanceGroup = {
  title: 'R18 lanes: effects go out in order within an instance and lane',
  cases: {
    'hands out an effect as it was announced': async ({ store }) => {
      await commit(store, { keys: [null, null], effects: { 'e-1': 'notification' } });
      const [effect] = draftCommit({ keys: [null, null], effects: { 'e-1': 'notification' } }).effects;
      const [claimed] = await store.claimEffects(noon, 10, 1000);
      assert.ok(claimed);
      const { token, ...rest } = claimed;
      assert.deepEqual(rest, { ...effect, instanceId: 'incident:a:1', attempts: 0 });
      assert.ok(token.length > 0);
    },
    'hands out only the head of a lane': async ({ store }) => {
      await commit(store, { effects: { 'e-1': 'notification', 'e-2': 'notification', 'e-3': 'integration' } });
      assert.deepEqual(await claimKeys(store), ['e-1', 'e-3']);
      assert.deepEqual(await claimKeys(store), []);
    },
    'lets the next one follow when the head is delivered': async ({ store, raw }) => {
      await commit(store, { effects: { 'e-1': 'notification', 'e-2': 'notification' } });
      await deliver(store);
      assert.deepEqual(
        (await raw.outboxRows()).map(({ key }) => key),
        ['e-2'],
      );
      assert.deepEqual(await claimKeys(store), ['e-2']);
    },
    'does not let one instance wait for another': async ({ store }) => {
      await commitAll(store, [
        { id: 'b', effects: { 'b-1': 'instance', 'b-2': 'instance' } },
        { id: 'a', effects: { 'a-1': 'instance' } },
      ]);
      assert.deepEqual(await claimKeys(store), ['b-1', 'a-1']);
    },
    'goes by the order of announcement, up to the limit': async ({ store }) => {
      await commitAll(store, [
        { id: 'c', effects: { z: 'integration', y: 'notification' } },
        { id: 'a', effects: { x: 'notification' } },
      ]);
      assert.deepEqual(await claimKeys(store, noon, 2), ['z', 'y']);
      assert.deepEqual(await claimKeys(store, noon, 2), ['x']);
    },
    'takes what is new before what is tried again, up to the limit': async ({ store }) => {
      await commitAll(store, [{ id: 'a', effects: { retried: 'notification' } }]);
      const [claimed] = await store.claimEffects(noon, 1, 1000);
      assert.ok(claimed);
      await store.settleEffect(claimed.key, claimed.token, { outcome: 'retry', at: noon + 5, error: 'gateway down' });
      await commitAll(store, [{ id: 'b', effects: { new: 'notification' } }]);
      assert.deepEqual(await claimKeys(store, noon + 9, 1), ['new']);
      assert.deepEqual(await claimKeys(store, noon + 9, 1), ['retried']);
    },
    'keeps an instance’s later effects behind its earlier ones': async ({ store }) => {
      await commit(store, { effects: { 'e-1': 'notification' } });
      await commit(store, { on: 1, effects: { 'e-0': 'notification' } });
      assert.deepEqual(await claimKeys(store), ['e-1']);
    },
    'keeps an effect once, however often its key is announced': async ({ store, raw }) => {
      await commit(store, { effects: { 'e-1': 'notification' } });
      await commit(store, { on: 1, effects: { 'e-1': 'notification', 'e-2': 'integration' } });
      assert.deepEqual(
        (await raw.outboxRows()).map(({ key, revision }) => [key, revision]),
        [
          ['e-1', 1],
          ['e-2', 2],
        ],
      );
    },
  },
};
