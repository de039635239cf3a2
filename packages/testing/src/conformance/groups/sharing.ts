import assert from 'node:assert/strict';
import type { KnownDefinition, Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, noon } from '../draftCommit.ts';

const incident: readonly KnownDefinition[] = [{ procedure: 'incident', version: 1 }];
const lease = 1_000;

const claim = async (store: Store, holder: string, now = noon, limit = 10): Promise<readonly string[]> =>
  (await store.claimDue(now, limit, incident, { holder, leaseMilliseconds: lease })).map(({ id }) => id);

const three = ['a', 'b', 'c'].map((id, index) => ({ id, wakeAt: noon - 3 + index }));

export const sharing: ConformanceGroup = {
  title: 'R8 sharing: workers take wake-ups for the length of a lease',
  cases: {
    'takes what is due, in the order of wake-ups': async ({ store }) => {
      await commitAll(store, [...three, { id: 'later', wakeAt: noon + 1 }, { id: 'never' }]);
      const taken = await store.claimDue(noon, 10, incident, { holder: 'one', leaseMilliseconds: lease });
      assert.deepEqual(taken, three);
    },
    'keeps what one holder took from another, who gets the rest': async ({ store }) => {
      await commitAll(store, three);
      assert.deepEqual(await claim(store, 'one', noon, 2), ['a', 'b']);
      assert.deepEqual(await claim(store, 'two'), ['c']);
      assert.deepEqual(await claim(store, 'three'), []);
    },
    'gives a holder again what it took and did not do': async ({ store }) => {
      await commitAll(store, three);
      await claim(store, 'one');
      assert.deepEqual(await claim(store, 'one'), ['a', 'b', 'c']);
    },
    'lets another take over when the lease is over, and not before': async ({ store }) => {
      await commitAll(store, three);
      await claim(store, 'one');
      assert.deepEqual(await claim(store, 'two', noon + lease - 1), []);
      assert.deepEqual(await claim(store, 'two', noon + lease), ['a', 'b', 'c']);
      assert.deepEqual(await claim(store, 'one', noon + lease), []);
    },
    'leases one wake-up of an instance, and not the next': async ({ store }) => {
      await commitAll(store, three);
      await claim(store, 'one');
      await commit(store, { id: 'b', on: 1, wakeAt: noon });
      assert.deepEqual(await claim(store, 'two'), ['b']);
      await store.rearm('c', 1, noon - 1);
      assert.deepEqual(await claim(store, 'two'), ['b']);
    },
    'ends every lease of a holder who leaves, and nobody else’s': async ({ store }) => {
      await commitAll(store, three);
      assert.deepEqual(await claim(store, 'one', noon, 2), ['a', 'b']);
      assert.deepEqual(await claim(store, 'two'), ['c']);
      await store.releaseDue('one');
      assert.deepEqual(await claim(store, 'three'), ['a', 'b']);
    },
    'takes neither what is set aside nor what the worker does not have': async ({ store }) => {
      await commitAll(store, [...three, { id: 'new', version: 2, wakeAt: noon }]);
      await store.setAside('a', '{}');
      assert.deepEqual(await claim(store, 'one'), ['b', 'c']);
      assert.deepEqual(await store.claimDue(noon, 10, [], { holder: 'one', leaseMilliseconds: lease }), []);
    },
    'hides from no reader what somebody took': async ({ store }) => {
      await commitAll(store, three);
      await claim(store, 'one');
      assert.deepEqual(await store.due(noon, 10, incident), three);
    },
    'tells a holder when there is something to take next': async ({ store }) => {
      await commitAll(store, [...three, { id: 'later', wakeAt: noon + 5_000 }]);
      await claim(store, 'one');
      assert.equal(await store.nextWake(incident, 'one'), noon - 3);
      assert.equal(await store.nextWake(incident, 'two'), noon + lease);
      assert.equal(await store.nextWake(incident), noon - 3);
      assert.equal(await store.nextWake([], 'two'), null);
      await store.releaseDue('one');
      assert.equal(await store.nextWake(incident, 'two'), noon - 3);
    },
  },
};
