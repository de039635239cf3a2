import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from '../commits.suite.ts';
import { drivers, type HostsClient } from '../postgresHarness.suite.ts';
import { postgresStore } from '../postgresStore.ts';
import type { PostgresStore } from '../storeOver.ts';
import { freshSchema } from '../testDatabase.suite.ts';
import { serverOnSmallDisk, type SmallDisk } from './smallDisk.suite.ts';

let server: SmallDisk;
let host: HostsClient;
let schema: string;

beforeAll(async () => {
  server = await serverOnSmallDisk();
});
afterAll(() => server.stop());

const asked = async (sql: string): Promise<readonly unknown[]> => {
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const refusal = (words: string) => ({
  code: 'store-unavailable',
  message: expect.stringContaining(words) as string,
});
const full = refusal('the disk of the server is full. Nothing was written.');

/** Commits until one is refused: what was begun may have room for some. */
const untilRefused = async (
  store: PostgresStore,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<{ readonly committed: number; readonly error: unknown }> => {
  const text = '打印'.repeat(500);
  for (let committed = 0; ; committed += 1)
    try {
      await between();
      await outcomesOf(store, commitOf(`i${committed}`, { key: 'k', text, effect: `e${committed}` }));
    } catch (error) {
      return { committed, error };
    }
};

describe.each(Object.keys(drivers) as (keyof typeof drivers)[])('architecture §6 no room, through %s', (driver) => {
  beforeEach(() => {
    schema = freshSchema();
    host = drivers[driver](server.url);
  });
  afterEach(async () => {
    await host.end();
    await server.room();
    await asked(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  });

  it('for tables: says so, writes nothing by halves, and goes on once there is room', async () => {
    const store = await postgresStore({ client: host.client, schema });
    await server.fillTables();
    const { committed, error } = await untilRefused(store);
    expect(error).toMatchObject(full);
    expect(await store.load(`i${committed}`)).toBeUndefined();
    const counted = `SELECT (SELECT count(*)::int FROM ${schema}.journal) AS journal,
      (SELECT count(*)::int FROM ${schema}.instance) AS instances, (SELECT count(*)::int FROM ${schema}.outbox) AS effects,
      (SELECT last::int FROM ${schema}.place) AS place`;
    const all = (number: number) => [{ journal: number, instances: number, effects: number, place: number }];
    expect(await asked(counted)).toEqual(all(committed));
    await server.room();
    expect(await outcomesOf(store, commitOf('other', { key: 'k', effect: 'e' }))).toEqual(['committed']);
    expect(await asked(counted)).toEqual(all(committed + 1));
  });

  it('for the log: the server ends; what was acknowledged is there once it is back', async () => {
    const store = await postgresStore({ client: host.client, schema });
    await server.fillLog();
    // Begins another file of the log; the server may end by that, too.
    const nextFile = () => asked('SELECT pg_switch_wal()').catch(() => undefined);
    const { committed, error } = await untilRefused(store, nextFile);
    expect(error).toMatchObject({ code: 'store-unavailable' });
    await server.kill();
    await server.room();
    await server.restart();
    const last = commitOf(`i${committed}`, { key: 'k' });
    expect([['committed'], ['duplicate']]).toContainEqual(await outcomesOf(store, last));
    expect((await store.changes(0, 10_000)).map(({ instanceId }) => instanceId)).toEqual(
      Array.from({ length: committed + 1 }, (_, index) => `i${index}`),
    );
  });

  it('for a connection: says so, and goes on once there is one', async () => {
    const store = await postgresStore({ client: host.client, schema });
    await host.end();
    const others: pg.Client[] = [];
    try {
      for (;;) {
        const other = new pg.Client(server.url);
        await other.connect();
        others.push(other);
      }
    } catch (error) {
      expect(error).toMatchObject({ code: '53300' });
    }
    host = drivers[driver](server.url);
    await expect(postgresStore({ client: host.client, schema })).rejects.toMatchObject(
      refusal('the server has too many connections. Nothing was written.'),
    );
    await Promise.all(others.map((other) => other.end()));
    await store.close();
    expect(await outcomesOf(await postgresStore({ client: host.client, schema }), commitOf('a'))).toEqual([
      'committed',
    ]);
  });
});

describe('R3 a migration on a full disk', () => {
  it('leaves nothing where the disk is full, and is done once there is room', async () => {
    const { client, end } = drivers.pg(server.url);
    await server.fillTables();
    await expect(postgresStore({ client, schema: 'late' })).rejects.toMatchObject(full);
    expect(await asked(`SELECT FROM pg_namespace WHERE nspname = 'late'`)).toEqual([]);
    await server.room();
    const store = await postgresStore({ client, schema: 'late' });
    expect(await outcomesOf(store, commitOf('a'))).toEqual(['committed']);
    await end();
  });
});
