import assert from 'node:assert/strict';
import type { FactPage, FactSlots, Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commitAll } from '../draftCommit.ts';

const rows: Readonly<Record<string, FactSlots>> = {
  a: { k1: 'ｆ', n1: 10 },
  b: { n1: 9 },
  c: { k1: '𠮷', n1: 10 },
  d: { k1: 'B' },
  e: { k1: 'a', n1: -1 },
  f: { k1: 'a' },
  g: {},
};

const fill = (store: Store) =>
  commitAll(
    store,
    Object.entries(rows).map(([id, facts]) => ({ id, facts })),
  );

const everything = { procedure: 'incident', where: [] };

/** Reads page after page, as a list on a screen does. */
const readOn = async (store: Store, order: FactPage['order'], limit: number): Promise<string> => {
  const page = async (after: string | undefined): Promise<string> => {
    const found = await store.find(everything, {
      limit,
      ...(order && { order }),
      ...(after !== undefined && { after }),
    });
    assert.ok(found.length <= limit, 'a page has no more rows than its limit');
    const ids = found.map(({ id }) => id).join('');
    return found.length < limit ? ids : ids + (await page(found.at(-1)?.id));
  };
  return page(undefined);
};

const orders: readonly (readonly [title: string, order: FactPage['order'], ids: string])[] = [
  ['by position', undefined, 'abcdefg'],
  ['by a keyword in code point order, nulls last', { slot: 'k1', direction: 'ascending' }, 'defacbg'],
  ['by a keyword downwards, nulls still last', { slot: 'k1', direction: 'descending' }, 'caefdbg'],
  ['by a number as a number', { slot: 'n1', direction: 'ascending' }, 'ebacdfg'],
  ['by a number downwards, ties by position', { slot: 'n1', direction: 'descending' }, 'acbedfg'],
];

export const paging: ConformanceGroup = {
  title: 'architecture §6 lists: ordered, one page after the other',
  cases: {
    ...Object.fromEntries(
      orders.map(([title, order, ids]): [string, ConformanceGroup['cases'][string]] => [
        `orders ${title}, alike on pages of every size`,
        async ({ store }) => {
          await fill(store);
          for (const limit of [1, 2, 3, 4, 7, 1000]) assert.equal(await readOn(store, order, limit), ids);
        },
      ]),
    ),
    'gives an empty page after an id it does not hold': async ({ store }) => {
      await fill(store);
      assert.deepEqual(await store.find(everything, { limit: 10, after: 'nobody' }), []);
    },
    'pages within the answers of a query': async ({ store }) => {
      await fill(store);
      const query = { procedure: 'incident', where: [{ slot: 'k1', in: ['a', 'B', null] }] } as const;
      const order = { slot: 'n1', direction: 'ascending' } as const;
      const first = (await store.find(query, { limit: 2, order })).map(({ id }) => id);
      const second = (await store.find(query, { limit: 9, order, after: 'b' })).map(({ id }) => id);
      assert.deepEqual(
        [first, second],
        [
          ['e', 'b'],
          ['d', 'f', 'g'],
        ],
      );
    },
  },
};
