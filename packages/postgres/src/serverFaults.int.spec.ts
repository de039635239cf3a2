import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type pg from 'pg';
import postgres from 'postgres';
import { commitOf, outcomesOf } from './commits.suite.ts';
import { drivers } from './postgresHarness.suite.ts';
import { postgresStore } from './postgresStore.ts';
import { freshSchema, poolOn } from './testDatabase.suite.ts';
import type { TestServer } from './testServer.suite.ts';
import { startServer } from './testServer.suite.ts';

let server: TestServer;
let pool: pg.Pool;

beforeAll(async () => {
  server = await startServer();
  pool = poolOn(server.url, 10);
});

afterAll(async () => {
  await pool.end();
  await server.stop();
});

const unavailable = (message: string) => ({
  code: 'store-unavailable',
  message: expect.stringContaining(message) as string,
});

describe.each(Object.keys(drivers) as (keyof typeof drivers)[])('R16 faults of the server, through %s', (driver) => {
  it('keeps what was acknowledged where the server is killed, and goes on when it is back', async () => {
    const { client, end } = drivers[driver](server.url);
    const store = await postgresStore({ client, schema: freshSchema() });
    await outcomesOf(store, commitOf('a', { key: 'k', effect: `${driver} e` }));
    await server.kill('SIGKILL');
    await expect(store.commit([commitOf('a', { on: 1 })], 0)).rejects.toMatchObject({ code: 'store-unavailable' });
    await expect(store.load('a')).rejects.toMatchObject({ code: 'store-unavailable' });
    await server.restart();
    expect((await store.changes(0, 10)).map(({ position, idempotencyKey }) => [position, idempotencyKey])).toEqual([
      [1, 'k'],
    ]);
    expect(await outcomesOf(store, commitOf('a', { key: 'k' }), commitOf('b'))).toEqual(['duplicate', 'committed']);
    await end();
  });

  it('says that it does not know where a connection is cut under a commit; the key tells', async () => {
    const { client, end } = drivers[driver](server.url);
    const schema = freshSchema();
    const store = await postgresStore({ client, schema });
    const holder = await pool.connect();
    await holder.query(`BEGIN; SELECT FROM ${schema}.place FOR UPDATE`);
    const cut = store.commit([commitOf('a', { key: 'k' })], 0);
    const failed = expect(cut).rejects.toMatchObject(unavailable('is not known'));
    const waiting = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}%'`;
    while ((await pool.query(waiting)).rowCount === 0);
    await failed;
    await holder.query('ROLLBACK');
    holder.release();
    expect(await outcomesOf(store, commitOf('a', { key: 'k' }))).toEqual(['committed']);
    expect(await store.position()).toBe(1);
    await end();
  });

  it('says that nothing was written where the server cannot be reached', async () => {
    const { client, end } = drivers[driver]('postgres://postgres@127.0.0.1:1/postgres');
    await expect(postgresStore({ client })).rejects.toMatchObject(
      unavailable('cannot be reached. Nothing was written'),
    );
    await end();
  });

  it('runs at READ COMMITTED whatever the database says', async () => {
    const url = `${server.url}?options=-c%20default_transaction_isolation%3Dserializable`;
    const host =
      driver === 'pg'
        ? drivers.pg(url)
        : (() => {
            const sql = postgres(server.url, { max: 5, connection: { default_transaction_isolation: 'serializable' } });
            return { client: sql, end: () => sql.end() };
          })();
    const store = await postgresStore({ client: host.client, schema: freshSchema() });
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => outcomesOf(store, commitOf(`i${index}`))),
    );
    expect(new Set(answers.flat())).toEqual(new Set(['committed']));
    expect(await store.position()).toBe(40);
    await host.end();
  });
});

describe('architecture §6 what a store is opened on', () => {
  it('refuses a database that is not in UTF-8', async () => {
    await pool.query(`CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`);
    const latin = poolOn(server.url.replace(/postgres$/, 'latin'));
    await expect(postgresStore({ client: latin })).rejects.toMatchObject({
      code: 'store-incompatible',
      message: expect.stringContaining('LATIN1') as string,
    });
    expect((await latin.query(`SELECT FROM pg_namespace WHERE nspname = 'statedesk'`)).rowCount).toBe(0);
    await latin.end();
  });

  it.each(['', '1a', 'a b', 'a"b', `a'b`, 'a'.repeat(64)])('refuses %j as the name of a schema', async (schema) => {
    await expect(postgresStore({ client: pool, schema })).rejects.toMatchObject({ code: 'invalid-options' });
  });

  it('refuses what is no client', async () => {
    for (const client of [undefined, {}, () => 1, 'postgres://localhost'])
      await expect(postgresStore({ client: client as never })).rejects.toMatchObject({ code: 'invalid-options' });
  });

  it('keeps two schemas of one database apart, and one name in two cases as well', async () => {
    const stores = await Promise.all(['Desk', 'desk'].map((schema) => postgresStore({ client: pool, schema })));
    await outcomesOf(stores[0]!, commitOf('a'));
    expect(await Promise.all(stores.map((store) => store.position()))).toEqual([1, 0]);
  });

  it('takes one client, whose transactions do not mix with what others ask meanwhile', async () => {
    const client = await pool.connect();
    const store = await postgresStore({ client, schema: freshSchema() });
    await outcomesOf(store, commitOf('a'), commitOf('b'));
    const mixed = await Promise.all([
      store.setAside('a', '{}'),
      outcomesOf(store, commitOf('b', { on: 1 })),
      store.project('b', 9, { facts: {}, factsVersion: 2 }),
      outcomesOf(store, commitOf('c')),
    ]);
    expect(mixed).toEqual([true, ['committed'], false, ['committed']]);
    expect(await store.position()).toBe(4);
    client.release();
  });
});

describe('R19 rows edited by hand', () => {
  it('calls it damage where a position was given out twice, and writes nothing', async () => {
    const schema = freshSchema();
    const store = await postgresStore({ client: pool, schema });
    await outcomesOf(store, commitOf('a'), commitOf('b'));
    await pool.query(`UPDATE ${schema}.place SET last = 0`);
    await expect(store.commit([commitOf('a', { on: 1 })], 0)).rejects.toMatchObject({ code: 'store-damaged' });
    expect((await store.load('a'))?.revision).toBe(1);
  });

  it('writes no entry a second time for a row that was set back', async () => {
    const schema = freshSchema();
    const store = await postgresStore({ client: pool, schema });
    await outcomesOf(store, commitOf('a'));
    await outcomesOf(store, commitOf('a', { on: 1 }));
    await pool.query(`UPDATE ${schema}.instance SET revision = 1`);
    expect(await outcomesOf(store, commitOf('a', { on: 1 }))).toEqual(['conflict']);
    expect(await store.position()).toBe(2);
  });

  it('says that a table is missing', async () => {
    const schema = freshSchema();
    const store = await postgresStore({ client: pool, schema });
    await pool.query(`DROP TABLE ${schema}.outbox`);
    await expect(store.nextEffect()).rejects.toMatchObject({ code: 'store-incompatible' });
  });
});

describe('R11 the server’s clock', () => {
  it('is never ahead of the server', async () => {
    const store = await postgresStore({ client: pool, schema: freshSchema() });
    for (let round = 0; round < 20; round += 1) {
      await outcomesOf(store, commitOf(`i${round}`));
      const mine = store.clock.now();
      const { rows } = await pool.query<{ now: string }>('SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now');
      expect(mine).toBeLessThanOrEqual(Number(rows[0]?.now));
    }
  });

  it('keeps to the server where the machine’s own clock is wrong', async () => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 86_400_000;
    try {
      const store = await postgresStore({ client: pool, schema: freshSchema() });
      expect(store.clock.now()).toBeLessThanOrEqual(real());
    } finally {
      Date.now = real;
    }
  });
});
