import assert from 'node:assert/strict';
import type { Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { draftCommit, noon } from '../draftCommit.ts';

const query = { procedure: 'incident', where: [] };
const erased = { at: noon, by: 'a', reason: 'b' };

/** Every method that a store must have, but `close`. */
type Method = Exclude<keyof Store, 'kind' | 'close' | 'clock' | 'onChange' | 'using'>;

const calls: { readonly [Name in Method]: (store: Store) => Promise<unknown> } = {
  load: (store) => store.load('a'),
  commit: (store) => store.commit([draftCommit({})], noon),
  entryByKey: (store) => store.entryByKey('a', 'k'),
  journal: (store) => store.journal('a', 0, 1),
  changes: (store) => store.changes(0, 1),
  position: (store) => store.position(),
  due: (store) => store.due(noon, 1, []),
  claimDue: (store) => store.claimDue(noon, 1, [], { holder: 'a', leaseMilliseconds: 1 }),
  releaseDue: (store) => store.releaseDue('a'),
  nextWake: (store) => store.nextWake([]),
  rearm: (store) => store.rearm('a', 1, noon),
  setAside: (store) => store.setAside('a', null),
  listSetAside: (store) => store.listSetAside(1),
  find: (store) => store.find(query, { limit: 1 }),
  count: (store) => store.count(query),
  outdatedFacts: (store) => store.outdatedFacts({ procedure: 'incident', version: 1, factsVersion: 2 }, 0, 1),
  project: (store) => store.project('a', 1, { facts: {}, factsVersion: 2 }),
  claimEffects: (store) => store.claimEffects(noon, 1, 1),
  settleEffect: (store) => store.settleEffect('e', '1', { outcome: 'delivered' }),
  nextEffect: (store) => store.nextEffect(),
  listStuckEffects: (store) => store.listStuckEffects(1),
  stuckEffect: (store) => store.stuckEffect('e'),
  resolveEffect: (store) => store.resolveEffect('e', 'retry'),
  putDocuments: (store) => store.putDocuments([]),
  document: (store) => store.document('h'),
  pins: (store) => store.pins(),
  pinnedTo: (store) => store.pinnedTo('p', 0, 1),
  personalValues: (store) => store.personalValues([]),
  erasePersonal: (store) => store.erasePersonal('s', erased),
};

export const closing: ConformanceGroup = {
  title: 'architecture §6 closing a store',
  cases: {
    'closes once; a second time does nothing': async ({ store }) => {
      await store.close();
      await store.close();
    },
    'refuses every call after it with StoreClosedError': async ({ store }) => {
      await store.close();
      for (const [method, call] of Object.entries(calls)) {
        await assert.rejects(call(store), { name: 'StoreClosedError', code: 'store-closed' }, method);
      }
    },
  },
};
