import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import postgres from 'postgres';
import type { Store } from '@statedesk/engine';
import { commitOf, outcomesOf } from './commits.suite.ts';
import { connectionOver } from './connection/databaseOver.ts';
import { statementTexts } from './connection/statementText.ts';
import { numberEntries } from './statements/numberEntries.ts';
import type { TestSchema } from './testDatabase.suite.ts';
import { testSchema } from './testDatabase.suite.ts';

let desk: TestSchema;

beforeEach(async () => {
  desk = await testSchema();
  await desk.pool.query('CREATE TABLE host_row (note text PRIMARY KEY)');
});

afterEach(() => desk.drop());

type Host = (note: string) => Promise<unknown>;

const undone = new Error('the host changed its mind');

/** A transaction of the host, through either driver: it ends with COMMIT, or with ROLLBACK where the work throws. */
const hosts = {
  pg: async (work: (store: Store, insert: Host) => Promise<unknown>) => {
    const client = await desk.pool.connect();
    try {
      await client.query('BEGIN');
      await work(desk.store.using(client), (note) => client.query('INSERT INTO host_row VALUES ($1)', [note]));
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  },
  'postgres.js': async (work: (store: Store, insert: Host) => Promise<unknown>) => {
    const sql = postgres(desk.url, { max: 1, connection: { search_path: desk.schema } });
    try {
      await sql.begin(async (transaction) => {
        await work(desk.store.using(transaction), (note) => transaction`INSERT INTO host_row VALUES (${note})`);
      });
    } finally {
      await sql.end();
    }
  },
} as const;

const notes = async () =>
  (await desk.pool.query<{ note: string }>('SELECT note FROM host_row')).rows.map((row) => row.note);

describe.each(Object.entries(hosts))('architecture §6 the host’s own transaction, through %s', (_, inTransaction) => {
  it('commits the step together with the host’s rows', async () => {
    await inTransaction(async (store, insert) => {
      await insert('before');
      expect(await outcomesOf(store, commitOf('a', { key: 'report', text: '打印机', effect: 'e' }))).toEqual([
        'committed',
      ]);
      expect((await store.load('a'))?.revision).toBe(1);
      expect((await store.journal('a', 0, 10)).map(({ position }) => position)).toEqual([0]);
      expect(await desk.store.load('a')).toBeUndefined();
      await insert('after');
    });
    expect(await notes()).toEqual(['before', 'after']);
    expect((await desk.store.changes(0, 10)).map(({ instanceId, position }) => [instanceId, position])).toEqual([
      ['a', 1],
    ]);
    expect(await desk.store.count({ procedure: 'incident', where: [], text: ['打印'] })).toBe(1);
    expect((await desk.store.claimEffects(0, 10, 1)).map(({ key }) => key)).toEqual(['e']);
  });

  it('keeps neither where the host takes its transaction back', async () => {
    const attempt = inTransaction(async (store, insert) => {
      await insert('before');
      await outcomesOf(store, commitOf('a', { key: 'report', effect: 'e' }), commitOf('b'));
      throw undone;
    });
    await expect(attempt).rejects.toThrow(undone);
    expect(await notes()).toEqual([]);
    expect([await desk.store.load('a'), await desk.store.position()]).toEqual([undefined, 0]);
    expect(await outcomesOf(desk.store, commitOf('a', { key: 'report' }))).toEqual(['committed']);
  });

  it('leaves the transaction usable behind a duplicate and a conflict', async () => {
    await outcomesOf(desk.store, commitOf('a', { key: 'report' }), commitOf('b'));
    await inTransaction(async (store, insert) => {
      const batch = [
        commitOf('a', { on: 1, key: 'report' }),
        commitOf('b', { on: 4 }),
        commitOf('a', { key: 'other' }),
        commitOf('c', { on: 1 }),
      ] as const;
      for (const [index, expected] of ['duplicate', 'conflict', 'conflict', 'conflict'].entries())
        expect(await outcomesOf(store, batch[index]!)).toEqual([expected]);
      expect(await outcomesOf(store, commitOf('b', { on: 1, effect: 'e' }), commitOf('d', { effect: 'e' }))).toEqual([
        'committed',
        'committed',
      ]);
      await insert('after');
    });
    expect(await notes()).toEqual(['after']);
    expect((await desk.store.load('b'))?.revision).toBe(2);
    expect((await desk.store.claimEffects(0, 10, 1)).map(({ key }) => key)).toEqual(['e']);
  });

  it('sees its own commits, and goes on from them', async () => {
    await inTransaction(async (store) => {
      expect(await outcomesOf(store, commitOf('a', { key: 'first' }))).toEqual(['committed']);
      expect(await outcomesOf(store, commitOf('a', { on: 1, key: 'first' }))).toEqual(['duplicate']);
      expect(await outcomesOf(store, commitOf('a', { on: 1, key: 'second' }))).toEqual(['committed']);
    });
    expect((await desk.store.changes(0, 10)).map(({ revision, position }) => [revision, position])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('takes one commit after the other, however they come', async () => {
    await inTransaction(async (store) => {
      const all = await Promise.all([0, 0, 0, 0].map((on) => outcomesOf(store, commitOf('a', { on }))));
      expect(all.flat().toSorted()).toEqual(['committed', 'conflict', 'conflict', 'conflict']);
    });
    expect(await desk.store.position()).toBe(1);
  });
});

describe('architecture §6 positions of what hosts commit: without gaps, in the order of commits', () => {
  it('places what others read, whoever reads it first', async () => {
    await outcomesOf(desk.store, commitOf('own'));
    for (const id of ['b', 'a']) await hosts.pg((store) => outcomesOf(store, commitOf(id, { key: id })));
    expect((await desk.store.entryByKey('a', 'a'))?.position).toBe(3);
    expect((await desk.store.journal('b', 0, 10)).map(({ position }) => position)).toEqual([2]);
    expect(await desk.store.position()).toBe(3);
  });

  it('places them before a commit of its own on the same instance', async () => {
    await hosts.pg((store) => outcomesOf(store, commitOf('a'), commitOf('b')));
    expect(await outcomesOf(desk.store, commitOf('c'), commitOf('a', { on: 1 }))).toEqual(['committed', 'committed']);
    expect((await desk.store.changes(0, 10)).map(({ instanceId, revision }) => `${instanceId}${revision}`)).toEqual([
      'c1',
      'a1',
      'b1',
      'a2',
    ]);
  });

  it('takes no position for what is open or taken back, and holds up nobody for it', async () => {
    await hosts
      .pg(async (store) => {
        await outcomesOf(store, commitOf('gone'));
        expect(await outcomesOf(desk.store, commitOf('own'))).toEqual(['committed']);
        expect(await desk.store.position()).toBe(1);
        throw undone;
      })
      .catch(() => undefined);
    await outcomesOf(desk.store, commitOf('own', { on: 1 }));
    expect((await desk.store.changes(0, 10)).map(({ position }) => position)).toEqual([1, 2]);
  });

  it('numbers each once where many look at a time', async () => {
    for (let index = 0; index < 5; index += 1)
      await hosts.pg((store) => outcomesOf(store, commitOf(`i${index}`), commitOf(`j${index}`)));
    const seen = await Promise.all(Array.from({ length: 12 }, () => desk.store.changes(0, 100)));
    for (const changes of seen)
      expect(changes.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('numbers nothing that another is just numbering, and has not committed', async () => {
    await hosts.pg((store) => outcomesOf(store, commitOf('a'), commitOf('b')));
    const another = await desk.pool.connect();
    await another.query('BEGIN');
    await numberEntries(connectionOver(another, { textOf: statementTexts(desk.schema, () => 0), prepare: false }));
    const position = desk.store.position();
    const waits = `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND pid <> $1`;
    const { rows } = await another.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    while ((await another.query<{ count: number }>(waits, [rows[0]?.pid])).rows[0]?.count === 0)
      await new Promise(setImmediate);
    await another.query('COMMIT');
    another.release();
    expect(await position).toBe(2);
    expect((await desk.store.changes(0, 10)).map(({ position: at }) => at)).toEqual([1, 2]);
  });

  it.each([
    ['failed before', 'SELECT 1 / 0', 'has failed before'],
    ['takes longer than the server lets it', `SET LOCAL transaction_timeout = '100ms'`, 'was lost'],
  ])('says of a transaction that %s what is wrong with it', async (_, statement, words) => {
    await outcomesOf(desk.store, commitOf('a'));
    const [holder, client] = [await desk.pool.connect(), await desk.pool.connect()];
    client.on('error', () => undefined);
    await holder.query(`BEGIN; SELECT FROM instance WHERE id = 'a' FOR UPDATE`);
    await client.query('BEGIN');
    await client.query(statement).catch(() => undefined);
    const commit = desk.store.using(client).commit([commitOf('a', { on: 1 })], 0);
    const error: unknown = await commit.catch((reason: unknown) => reason);
    await holder.query('ROLLBACK');
    holder.release();
    client.release(true);
    expect(error).toMatchObject({ code: 'store-unavailable', message: expect.stringContaining(words) as string });
    expect(await outcomesOf(desk.store, commitOf('a', { on: 1 }))).toEqual(['committed']);
  });

  it('refuses a pool, whose statements go to any connection', () => {
    expect(() => desk.store.using(desk.pool)).toThrow('using');
    expect(() => desk.store.using(undefined as never)).toThrow('using');
  });
});
