import type { InstanceCommit } from '@statedesk/engine';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from '../commits.suite.ts';
import type { TestSchema } from '../testDatabase.suite.ts';
import { testSchema } from '../testDatabase.suite.ts';

let desk: TestSchema;

beforeEach(async () => {
  desk = await testSchema();
  expect(await outcomesOf(desk.store, commitOf('a', { text: '打印' }), commitOf('b', { text: '打印' }))).toEqual([
    'committed',
    'committed',
  ]);
});

afterEach(() => desk.drop());

/** Where the versions of the rows lie, and who held or replaced them: another after each statement that meets them. */
const versions = async (): Promise<readonly unknown[]> =>
  (
    await desk.pool.query<object>(
      `SELECT slot.position, slot.ctid, slot.xmax, word.ctid AS word, word.xmax AS word_xmax
        FROM fact_slot AS slot JOIN fact_text AS word ON word.instance = slot.position ORDER BY slot.position`,
    )
  ).rows;

/** The next commit on an instance with these facts. */
const withFacts = (id: string, on: number, facts: InstanceCommit['next']['facts']): InstanceCommit => {
  const commit = commitOf(id, { on });
  return { ...commit, next: { ...commit.next, facts } };
};

const as = { k1: 'state 0', text: '打印' };

const found = async (k1: string, text: string): Promise<readonly string[]> =>
  (
    await desk.store.find({ procedure: 'incident', where: [{ slot: 'k1', equals: k1 }], text: [text] }, { limit: 5 })
  ).map(({ id }) => id);

describe('architecture §6 facts are written where they have changed', () => {
  it('lets their tables be where they stay as they are, for a commit alone and in a batch', async () => {
    const before = await versions();
    expect(await outcomesOf(desk.store, withFacts('a', 1, as))).toEqual(['committed']);
    expect(await outcomesOf(desk.store, withFacts('a', 2, as), withFacts('b', 1, as))).toEqual([
      'committed',
      'committed',
    ]);
    expect(await versions()).toEqual(before);
  });

  it('writes those of a batch that have changed, and no others', async () => {
    const [first, second] = await versions();
    await outcomesOf(desk.store, withFacts('a', 1, as), withFacts('b', 1, { k1: 'done', text: '扫描' }));
    const [unchanged, changed] = await versions();
    expect(unchanged).toEqual(first);
    expect(changed).not.toEqual(second);
    expect(await found('done', '扫描')).toEqual(['b']);
    expect(await found('state 0', '打印')).toEqual(['a']);
  });

  it('compares them with what the row says now, after a projection of others as well', async () => {
    await desk.store.project('a', 1, { facts: { k1: 'projected', text: '网络' }, factsVersion: 2 });
    expect(await found('projected', '网络')).toEqual(['a']);
    await outcomesOf(desk.store, withFacts('a', 1, as));
    expect(await found('projected', '网络')).toEqual([]);
    expect(await found('state 0', '打印')).toEqual(['a', 'b']);
  });
});
