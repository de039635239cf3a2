import assert from 'node:assert/strict';
import type { ClaimedEffect, Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, noon } from '../draftCommit.ts';

const one = { effects: { 'e-1': 'notification' } } as const;

const claim = async (store: Store, now = noon): Promise<ClaimedEffect> => {
  const [claimed] = await store.claimEffects(now, 1, 1000);
  assert.ok(claimed, 'there is an effect to claim');
  return claimed;
};

export const claims: ConformanceGroup = {
  title: 'R18 claims: held by one worker, for the length of a lease',
  cases: {
    'keeps a claimed effect from others until the lease is over': async ({ store }) => {
      await commit(store, one);
      await claim(store);
      assert.deepEqual(await store.claimEffects(noon + 999, 10, 1000), []);
      assert.equal((await claim(store, noon + 1000)).key, 'e-1');
    },
    'counts the deliveries that were tried': async ({ store }) => {
      await commit(store, one);
      const attempts = [];
      for (const now of [noon, noon + 1000, noon + 2000]) attempts.push((await claim(store, now)).attempts);
      assert.deepEqual(attempts, [0, 1, 2]);
    },
    'ignores the settlement of a claim that another took over': async ({ store, raw }) => {
      await commit(store, one);
      const late = await claim(store);
      const present = await claim(store, noon + 1000);
      assert.equal(await store.settleEffect('e-1', late.token, { outcome: 'delivered' }), false);
      assert.equal((await raw.outboxRows()).length, 1);
      assert.equal(await store.settleEffect('e-1', present.token, { outcome: 'delivered' }), true);
      assert.deepEqual(await raw.outboxRows(), []);
    },
    'takes the settlement of a lease that ran out unnoticed': async ({ store }) => {
      await commit(store, one);
      const { token } = await claim(store);
      assert.equal(await store.nextEffect(), noon + 1000);
      assert.equal(await store.settleEffect('e-1', token, { outcome: 'delivered' }), true);
    },
    'ends a claim once': async ({ store }) => {
      await commit(store, one);
      const { token } = await claim(store);
      const settlement = { outcome: 'retry', at: noon + 5, error: 'gateway down' } as const;
      assert.equal(await store.settleEffect('e-1', token, settlement), true);
      assert.equal(await store.settleEffect('e-1', token, settlement), false);
      assert.equal(await store.settleEffect('e-1', token, { outcome: 'delivered' }), false);
    },
    'knows no settlement of what it does not hold': async ({ store }) => {
      await commit(store, one);
      assert.equal(await store.settleEffect('e-1', '1', { outcome: 'delivered' }), false);
      assert.equal(await store.settleEffect('e-9', '1', { outcome: 'delivered' }), false);
    },
    'waits for the instant of a retry': async ({ store }) => {
      await commit(store, one);
      const { token } = await claim(store);
      await store.settleEffect('e-1', token, { outcome: 'retry', at: noon + 5, error: 'gateway down' });
      assert.equal(await store.nextEffect(), noon + 5);
      assert.deepEqual(await store.claimEffects(noon + 4, 10, 1000), []);
      const again = await claim(store, noon + 5);
      assert.deepEqual([again.key, again.attempts, again.token === token], ['e-1', 1, false]);
    },
    'keeps the lane waiting while its head is claimed or to be retried': async ({ store }) => {
      await commit(store, { effects: { 'e-1': 'notification', 'e-2': 'notification' } });
      const { token } = await claim(store);
      assert.deepEqual(await store.claimEffects(noon, 10, 1000), []);
      await store.settleEffect('e-1', token, { outcome: 'retry', at: noon + 5, error: 'gateway down' });
      assert.deepEqual(await store.claimEffects(noon, 10, 1000), []);
      assert.equal(await store.nextEffect(), noon + 5);
    },
    'says when the next effect can be claimed': async ({ store }) => {
      assert.equal(await store.nextEffect(), null);
      await commit(store, { effects: { 'e-1': 'notification', 'e-2': 'integration' } });
      await claim(store);
      assert.equal(await store.nextEffect(), 0);
      await claim(store, noon + 1);
      assert.equal(await store.nextEffect(), noon + 1000);
    },
  },
};
