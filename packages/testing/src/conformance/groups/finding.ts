import assert from 'node:assert/strict';
import type { FactCondition, FactQuery, FactSlots, FactValue, Slot, Store } from '@statedesk/engine';
import { instantSlots, keywordSlots, numberSlots } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll } from '../draftCommit.ts';

const rows: Readonly<Record<string, FactSlots>> = {
  a: { k1: 'P1', n1: 10, i1: '2026-03-01T00:00:00.000Z' },
  b: { k1: 'P2', n1: 9, i1: '2026-03-02T00:00:00.000Z' },
  c: { k1: 'P2', n1: -0.5, i1: '2026-03-03T00:00:00.000Z' },
  d: {},
};

/** Each slot but the text's, which is searched, with a value of its kind. */
const valued: readonly (readonly [Slot, FactValue])[] = [
  ...keywordSlots.map((slot) => [slot, '王'] as const),
  ...instantSlots.map((slot) => [slot, '2026-03-03T00:00:00.000Z'] as const),
  ...numberSlots.map((slot) => [slot, 1] as const),
];

const fill = (store: Store) =>
  commitAll(
    store,
    Object.entries(rows).map(([id, facts]) => ({ id, facts })),
  );

const answers = async (store: Store, query: Partial<FactQuery>) => {
  const whole = { procedure: 'incident', where: [], ...query };
  const found = (await store.find(whole, { limit: 1000 })).map(({ id }) => id);
  assert.equal(await store.count(whole), found.length, 'count and find agree');
  return found.join('');
};

const where = (store: Store, ...conditions: readonly FactCondition[]) => answers(store, { where: conditions });

export const finding: ConformanceGroup = {
  title: 'architecture §6 finding by facts',
  cases: {
    'finds every row of a procedure, by position': async ({ store }) => {
      await commit(store, { id: 'x', procedure: 'change' });
      await fill(store);
      assert.equal(await answers(store, {}), 'abcd');
    },
    'keeps tenants apart where one is named': async ({ store }) => {
      await commitAll(store, [
        { id: 'a', tenant: 'north' },
        { id: 'b', tenant: 'south' },
      ]);
      assert.equal(await answers(store, { tenant: 'south' }), 'b');
      assert.equal(await answers(store, { tenant: 'east' }), '');
    },
    'compares for equality, null with what is absent': async ({ store }) => {
      await fill(store);
      assert.equal(await where(store, { slot: 'k1', equals: 'P2' }), 'bc');
      assert.equal(await where(store, { slot: 'n1', equals: 9 }), 'b');
      assert.equal(await where(store, { slot: 'k1', equals: null }), 'd');
      assert.equal(await where(store, { slot: 'k1', equals: 'p2' }), '');
    },
    'compares with a list, null among it': async ({ store }) => {
      await fill(store);
      assert.equal(await where(store, { slot: 'k1', in: ['P1', 'P3'] }), 'a');
      assert.equal(await where(store, { slot: 'n1', in: [10, null] }), 'ad');
      assert.equal(await where(store, { slot: 'k1', in: [null] }), 'd');
      assert.equal(await where(store, { slot: 'k1', in: [] }), '');
    },
    'takes a range as half open, with null in none': async ({ store }) => {
      await fill(store);
      const [first, third] = ['2026-03-01T00:00:00.000Z', '2026-03-03T00:00:00.000Z'];
      assert.equal(await where(store, { slot: 'i1', from: first, before: third }), 'ab');
      assert.equal(await where(store, { slot: 'n1', from: 9 }), 'ab');
      assert.equal(await where(store, { slot: 'n1', before: 9 }), 'c');
      assert.equal(await where(store, { slot: 'n1' }), 'abc');
    },
    'wants every condition to hold': async ({ store }) => {
      await fill(store);
      assert.equal(await where(store, { slot: 'k1', equals: 'P2' }, { slot: 'n1', before: 9 }), 'c');
      assert.equal(await where(store, { slot: 'k1', equals: 'P1' }, { slot: 'k1', equals: 'P2' }), '');
    },
    'looks into every slot': async ({ store }) => {
      await commitAll(
        store,
        valued.map(([slot, value]) => ({ id: slot, facts: { [slot]: value } })),
      );
      for (const [slot, value] of valued) assert.equal(await where(store, { slot, equals: value }), slot);
    },
    'goes by the facts of the newest commit': async ({ store }) => {
      await fill(store);
      await commit(store, { id: 'a', on: 1, facts: { k1: 'P2' } });
      assert.equal(await where(store, { slot: 'k1', equals: 'P1' }), '');
      assert.equal(await where(store, { slot: 'k1', equals: 'P2' }), 'abc');
      assert.equal(await where(store, { slot: 'n1', equals: null }), 'ad');
    },
  },
};
