import type { InstanceCommit, Store } from '@statedesk/engine';
import type { World } from './world.ts';

type Seen = Pick<Store, 'commit' | 'claimEffects' | 'settleEffect' | 'claimDue' | 'releaseDue'>;

const once = (world: World, batch: readonly InstanceCommit[]): void => {
  const ids = new Set(batch.map(({ next }) => next.id));
  if (ids.size === batch.length) return;
  world.find({ rule: 'contract-broken', message: `A batch of ${batch.length} commits was for ${ids.size} instances` });
};

/** The calls of a store that the simulation keeps an account of: what came into the journal, who holds what. */
export const witnessed = (world: World, store: Store): Seen => ({
  commit: async (batch, committedAt) => {
    once(world, batch);
    const results = await store.commit(batch, committedAt);
    batch.forEach(({ next, entries }, index) => {
      if (results[index]?.outcome !== 'committed') return;
      for (const { revision } of entries) world.ledger.land({ instanceId: next.id, revision, at: world.time.now() });
    });
    return results;
  },
  claimEffects: async (now, limit, lease) => {
    const claimed = await store.claimEffects(now, limit, lease);
    world.claims.effects(claimed, now, lease);
    return claimed;
  },
  settleEffect: async (key, token, settlement) => {
    const settled = await store.settleEffect(key, token, settlement);
    world.claims.settled(key, token, settled);
    return settled;
  },
  claimDue: async (now, limit, known, claim) => {
    const claimed = await store.claimDue(now, limit, known, claim);
    world.claims.wakes(claimed, now, claim);
    return claimed;
  },
  releaseDue: async (holder) => {
    await store.releaseDue(holder);
    world.claims.released(holder);
  },
});
