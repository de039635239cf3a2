import assert from 'node:assert/strict';
import type { Store } from '@statedesk/engine';
import type { ConformanceGroup } from '../conformanceGroup.ts';
import { commit, commitAll } from '../draftCommit.ts';

const texts: Readonly<Record<string, string>> = {
  a: '三楼打印机无法打印，提示缺纸',
  b: '印机打，打印坏了',
  c: 'HP1020打印机 OFFLINE 错误码 E-50%_x',
  d: '登录页面打不开',
  e: '姓𠮷野的用户无法登录',
  f: "it's a printer; DROP TABLE",
};

const fill = (store: Store) =>
  commitAll(
    store,
    Object.entries(texts).map(([id, text]) => ({ id, facts: { text } })),
  );

const search = async (store: Store, ...text: readonly string[]) => {
  const query = { procedure: 'incident', where: [], text };
  const found = (await store.find(query, { limit: 1000 })).map(({ id }) => id).join('');
  assert.equal(await store.count(query), found.length, 'count and find agree');
  return found;
};

/** Sentence → terms and the rows they find. */
const searches: Readonly<Record<string, readonly (readonly [terms: readonly string[], ids: string])[]>> = {
  'finds Chinese words of one character': [
    [['纸'], 'a'],
    [['打'], 'abcd'],
    [['𠮷'], 'e'],
  ],
  'finds Chinese words of two characters': [
    [['打印'], 'abc'],
    [['登录'], 'de'],
    [['𠮷野'], 'e'],
    [['印打'], ''],
  ],
  'finds Chinese words of three characters only where they stand together': [
    [['打印机'], 'ac'],
    [['打不开'], 'd'],
  ],
  'finds Chinese words of four and more characters': [
    [['无法打印'], 'a'],
    [['三楼打印机无法打印'], 'a'],
    [['打印机无法登录'], ''],
  ],
  'finds parts of Latin words, in whatever case': [
    [['print'], 'f'],
    [['offline'], 'c'],
    [['PRINTER'], 'f'],
    [['ffli'], 'c'],
  ],
  'finds terms across the seam of scripts, blanks and signs': [
    [['1020打'], 'c'],
    [['机 off'], 'c'],
    [['，提示'], 'a'],
    [['打，打'], 'b'],
  ],
  'finds full-width letters by half-width ones and back': [
    [['ＨＰ１０２０'], 'c'],
    [['e－50'], 'c'],
  ],
  'takes signs of a pattern or a statement for what they are': [
    [['%'], 'c'],
    [['50%_'], 'c'],
    [['_ff'], ''],
    [["'s a"], 'f'],
    [['"'], ''],
  ],
  'wants every term': [
    [['打印', '缺纸'], 'a'],
    [['打印', '登录'], ''],
    [['无法', 'print'], ''],
  ],
  'asks nothing by a blank term': [
    [[''], 'abcdef'],
    [[' 　', '登录'], 'de'],
  ],
};

export const searching: ConformanceGroup = {
  title: 'architecture §6 search in Chinese and Latin text',
  cases: {
    ...Object.fromEntries(
      Object.entries(searches).map(([sentence, tries]): [string, ConformanceGroup['cases'][string]] => [
        sentence,
        async ({ store }) => {
          await fill(store);
          for (const [terms, ids] of tries) assert.equal(await search(store, ...terms), ids, terms.join(' + '));
        },
      ]),
    ),
    'finds the text of the newest commit and no older one': async ({ store }) => {
      await fill(store);
      await commit(store, { id: 'a', on: 1, facts: { text: '三楼扫描仪无法扫描' } });
      assert.deepEqual([await search(store, '打印机'), await search(store, '扫描')], ['c', 'a']);
      await commit(store, { id: 'a', on: 2, facts: { k1: 'x' } });
      assert.equal(await search(store, '扫描'), '');
    },
    'keeps to procedure, tenant and conditions': async ({ store }) => {
      await commitAll(store, [
        { id: 'a', procedure: 'change', facts: { text: '打印机' } },
        { id: 'b', tenant: 'south', facts: { text: '打印机' } },
        { id: 'c', facts: { text: '打印机', k1: 'P1' } },
        { id: 'd', facts: { text: '打印机', k1: 'P2' } },
      ]);
      const where = [{ slot: 'k1', equals: 'P2' }] as const;
      const found = await store.find({ procedure: 'incident', tenant: 'a', where, text: ['打印'] }, { limit: 10 });
      assert.deepEqual(
        found.map(({ id }) => id),
        ['d'],
      );
    },
    'pages and orders what it finds': async ({ store }) => {
      await fill(store);
      const query = { procedure: 'incident', where: [], text: ['打'] };
      const order = { slot: 'k1', direction: 'descending' } as const;
      const found = await store.find(query, { limit: 2, order, after: 'a' });
      assert.deepEqual(
        found.map(({ id }) => id),
        ['b', 'c'],
      );
    },
  },
};
