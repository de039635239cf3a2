import assert from 'node:assert/strict';
import type { EffectSettlement, Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, noon } from '../draftCommit.ts';

const lane = { effects: { 'e-1': 'notification', 'e-2': 'notification' } } as const;

const settleHead = async (store: Store, settlement: EffectSettlement): Promise<void> => {
  const [head] = await store.claimEffects(noon, 1, 1000);
  assert.ok(head, 'the lane has a head to claim');
  assert.equal(await store.settleEffect(head.key, head.token, settlement), true);
};

const claimKeys = async (store: Store) => (await store.claimEffects(noon, 10, 1000)).map(({ key }) => key);
const dead = { outcome: 'dead', error: 'no such address' } as const;

export const stuckEffects: ConformanceGroup = {
  title: 'R18 effects that wait for a person: dead letters, and what nobody handles',
  cases: {
    'lets a dead letter block its lane': async ({ store }) => {
      await commit(store, lane);
      await settleHead(store, dead);
      assert.deepEqual([await claimKeys(store), await store.nextEffect()], [[], null]);
    },
    'lets no other lane wait for a dead letter': async ({ store }) => {
      await commit(store, lane);
      await settleHead(store, dead);
      await commit(store, { on: 1, effects: { 'e-3': 'integration' } });
      await commit(store, { id: 'b', effects: { 'b-1': 'notification' } });
      assert.deepEqual(await claimKeys(store), ['e-3', 'b-1']);
    },
    'keeps what nobody handles, out of its lane’s way': async ({ store, raw }) => {
      await commit(store, lane);
      await settleHead(store, { outcome: 'unhandled' });
      assert.deepEqual(await claimKeys(store), ['e-2']);
      assert.equal((await raw.outboxRows()).length, 2);
    },
    'lists both in the order of announcement': async ({ store }) => {
      await commitAll(store, [lane, { id: 'b', effects: { 'b-1': 'instance' } }]);
      await settleHead(store, { outcome: 'unhandled' });
      await settleHead(store, dead);
      const listed = (await store.listStuckEffects(10)).map(({ key, standing, attempts, error }) => [
        key,
        standing,
        attempts,
        error,
      ]);
      assert.deepEqual(listed, [
        ['e-1', 'unhandled', 1, null],
        ['e-2', 'dead', 1, 'no such address'],
      ]);
      assert.equal((await store.listStuckEffects(1)).length, 1);
    },
    'gives one by its key, as it is listed': async ({ store }) => {
      await commit(store, lane);
      assert.equal(await store.stuckEffect('e-1'), undefined);
      await settleHead(store, dead);
      assert.deepEqual(await store.stuckEffect('e-1'), (await store.listStuckEffects(1))[0]);
      assert.equal(await store.stuckEffect('e-2'), undefined);
      assert.equal(await store.stuckEffect('e-9'), undefined);
    },
    'frees the lane when a dead letter is discarded': async ({ store, raw }) => {
      await commit(store, lane);
      await settleHead(store, dead);
      assert.equal(await store.resolveEffect('e-1', 'discard'), true);
      assert.deepEqual(await claimKeys(store), ['e-2']);
      assert.equal((await raw.outboxRows()).length, 1);
    },
    'tries a dead letter again in its old place': async ({ store }) => {
      await commit(store, lane);
      await settleHead(store, dead);
      assert.equal(await store.resolveEffect('e-1', 'retry'), true);
      assert.deepEqual([await store.nextEffect(), await claimKeys(store)], [0, ['e-1']]);
    },
    'resolves only what is stuck, and once': async ({ store }) => {
      await commit(store, lane);
      assert.equal(await store.resolveEffect('e-1', 'discard'), false);
      await settleHead(store, dead);
      assert.equal(await store.resolveEffect('e-1', 'discard'), true);
      assert.equal(await store.resolveEffect('e-1', 'discard'), false);
    },
  },
};
