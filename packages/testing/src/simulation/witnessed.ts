import type { CommitResult, EpochMilliseconds, InstanceCommit, Store } from '@statedesk/engine';
import type { World } from './world.ts';

type Seen = Pick<Store, 'commit' | 'claimEffects' | 'settleEffect' | 'claimDue' | 'releaseDue'>;

const once = (world: World, batch: readonly InstanceCommit[]): void => {
  const ids = new Set(batch.map(({ next }) => next.id));
  if (ids.size === batch.length) return;
  world.find({ rule: 'contract-broken', message: `A batch of ${batch.length} commits was for ${ids.size} instances` });
};

const held: CommitResult = { outcome: 'held' };

/** Commits but for what somebody else's open transaction holds. */
const commitFree = async (
  { dice, weather, workload, tell }: World,
  store: Store,
  batch: readonly InstanceCommit[],
  committedAt: EpochMilliseconds,
): Promise<readonly CommitResult[]> => {
  const free = batch.filter(() => !(workload.pauses && dice.happens(weather().held)));
  if (free.length < batch.length) tell(`of which ${batch.length - free.length} were held by another transaction`);
  const results = free.length === 0 ? [] : await store.commit(free, committedAt);
  return batch.map((commit) => results[free.indexOf(commit)] ?? held);
};

/** The calls of a store that the simulation keeps an account of: what came into the journal, who holds what. */
export const witnessed = (world: World, store: Store): Seen => ({
  commit: async (batch, committedAt) => {
    once(world, batch);
    const results = await commitFree(world, store, batch, committedAt);
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
