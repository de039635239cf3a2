import assert from 'node:assert/strict';
import type { KnownDefinition, Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll, noon } from '../draftCommit.ts';

const incident: readonly KnownDefinition[] = [{ procedure: 'incident', version: 1 }];
const dueIds = async (store: Store, now: number, known = incident, limit = 10) =>
  (await store.due(now, limit, known)).map(({ id }) => id);

export const waking: ConformanceGroup = {
  title: 'R8 wake-ups: who is due, in which order, and when next',
  cases: {
    'is due from its instant on, and not before': async ({ store }) => {
      await commit(store, { wakeAt: noon });
      assert.deepEqual(await store.due(noon - 1, 10, incident), []);
      assert.deepEqual(await store.due(noon, 10, incident), [{ id: 'incident:a:1', wakeAt: noon }]);
    },
    'orders by instant, then by id in code point order': async ({ store }) => {
      const at = { ｆ: noon, '𠮷': noon, late: noon + 2, z: noon + 1, a: noon + 1, B: noon + 1, never: null };
      await commitAll(
        store,
        Object.entries(at).map(([id, wakeAt]) => ({ id, wakeAt })),
      );
      assert.deepEqual(await dueIds(store, noon + 2), ['ｆ', '𠮷', 'B', 'a', 'z', 'late']);
      assert.deepEqual(await dueIds(store, noon + 2, incident, 3), ['ｆ', '𠮷', 'B']);
    },
    'leaves out versions and procedures that the worker does not have': async ({ store }) => {
      await commitAll(store, [
        { id: 'old', wakeAt: noon },
        { id: 'new', version: 2, wakeAt: noon },
        { id: 'change', procedure: 'change', version: 2, wakeAt: noon },
      ]);
      assert.deepEqual(await dueIds(store, noon), ['old']);
      assert.deepEqual(await dueIds(store, noon, [...incident, { procedure: 'change', version: 2 }]), [
        'change',
        'old',
      ]);
      assert.deepEqual(await dueIds(store, noon, [{ procedure: 'change', version: 1 }]), []);
      assert.deepEqual(await dueIds(store, noon, []), []);
    },
    'takes every definition where none is named': async ({ store }) => {
      await commitAll(store, [
        { id: 'old', wakeAt: noon },
        { id: 'new', version: 2, wakeAt: noon },
        { id: 'change', procedure: 'change', version: 2, wakeAt: noon },
        { id: 'aside', wakeAt: noon },
      ]);
      await store.setAside('aside', '{}');
      assert.deepEqual(
        (await store.due(noon, 10, null)).map(({ id }) => id),
        ['change', 'new', 'old'],
      );
    },
    'goes on behind a place of the order, whether that place is taken or not': async ({ store }) => {
      const at = { ｆ: noon, '𠮷': noon, b: noon + 1, a: noon + 1, c: noon + 2 };
      await commitAll(
        store,
        Object.entries(at).map(([id, wakeAt]) => ({ id, wakeAt })),
      );
      const behind = async (id: string, wakeAt: number, known: readonly KnownDefinition[] | null = incident) =>
        (await store.due(noon + 1, 2, known, { id, wakeAt })).map((place) => place.id);
      assert.deepEqual(await behind('ｆ', noon), ['𠮷', 'a']);
      assert.deepEqual(await behind('ｆ', noon, null), ['𠮷', 'a']);
      assert.deepEqual(await behind('𠮷', noon), ['a', 'b']);
      assert.deepEqual(await behind('aa', noon + 1), ['b']);
      assert.deepEqual(await behind('z', noon - 1), ['ｆ', '𠮷']);
      assert.deepEqual(await behind('b', noon + 1), []);
    },
    'goes by the newest commit': async ({ store }) => {
      await commitAll(store, [{ wakeAt: noon }, { on: 1, wakeAt: noon + 5 }]);
      assert.deepEqual(await dueIds(store, noon), []);
      await commit(store, { on: 2, wakeAt: null });
      assert.deepEqual(await dueIds(store, noon + 5), []);
    },
    'says when the next one is due, among what the worker has': async ({ store }) => {
      assert.equal(await store.nextWake(incident), null);
      await commitAll(store, [
        { id: 'a', wakeAt: noon + 7 },
        { id: 'b', wakeAt: noon + 5 },
        { id: 'c', wakeAt: noon, version: 2 },
        { id: 'd' },
      ]);
      assert.equal(await store.nextWake(incident), noon + 5);
      assert.equal(await store.nextWake([]), null);
    },
    'rewrites a stale wake-up without an entry': async ({ store }) => {
      await commit(store, { wakeAt: noon });
      assert.equal(await store.rearm('incident:a:1', 1, noon + 9), true);
      assert.equal(await store.nextWake(incident), noon + 9);
      assert.equal(await store.rearm('incident:a:1', 1, null), true);
      assert.equal(await store.nextWake(incident), null);
      assert.equal(await store.position(), 1);
    },
    'does not rewrite the wake-up of an instance that has moved on': async ({ store }) => {
      await commitAll(store, [{ wakeAt: noon }, { on: 1, wakeAt: noon }]);
      assert.equal(await store.rearm('incident:a:1', 1, noon + 9), false);
      assert.equal(await store.rearm('incident:a:2', 0, noon + 9), false);
      assert.equal(await store.nextWake(incident), noon);
    },
  },
};
