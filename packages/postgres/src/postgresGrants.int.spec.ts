import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreHarness } from '@statedesk/testing';
import { storeConformance, storeGroups } from '@statedesk/testing';
import { commitOf, outcomesOf } from './commits.suite.ts';
import { postgresGrants } from './postgresGrants.ts';
import { postgresStore } from './postgresStore.ts';
import { rawPostgres } from './rawPostgres.suite.ts';
import type { TestSchema } from './testDatabase.suite.ts';
import { freshSchema, poolOn, serverUrl, testSchema } from './testDatabase.suite.ts';

const role = freshSchema();
let owner: pg.Client;
let url: string;

beforeAll(async () => {
  const server = await serverUrl();
  owner = new pg.Client(server);
  await owner.connect();
  await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`);
  url = Object.assign(new URL(server), { username: role, password: 'secret' }).toString();
});

afterAll(async () => {
  await owner.query(`DROP OWNED BY ${role}`);
  await owner.query(`DROP ROLE ${role}`);
  await owner.end();
});

/** Every handle is the application's; the schema is made by its owner beforehand. */
const applicationHarness = (): StoreHarness => ({
  capabilities: {
    handles: true,
    reopening: true,
    crashing: 'the statements are those that the owner’s process dies of',
  },
  create: async () => {
    const made: TestSchema = await testSchema();
    await owner.query(postgresGrants({ schema: made.schema, role }));
    const pools: pg.Pool[] = [];
    return {
      open: () => {
        const pool = poolOn(url);
        pools.push(pool);
        return postgresStore({ client: pool, schema: made.schema, migrate: false });
      },
      raw: rawPostgres(made.url, made.schema),
      destroy: async () => {
        await Promise.all(pools.map((pool) => pool.end()));
        await made.drop();
      },
    };
  },
});

const skip = (title: string, reason: string) => it(title, (context) => context.skip(reason));
const { atomicity, sharing, settingAside, projecting, pinning, personalData, documents, stuckEffects } = storeGroups;

describe('R2 the least an application needs: the store runs under its role', () => {
  const groups = [atomicity, sharing, settingAside, projecting, pinning, personalData, documents, stuckEffects];
  storeConformance({ describe, it, skip }, applicationHarness(), groups);
});

describe('R2 the journal under the application’s role', () => {
  let desk: TestSchema;
  let application: pg.Pool;

  beforeAll(async () => {
    desk = await testSchema();
    await owner.query(postgresGrants({ schema: desk.schema, role }));
    application = new pg.Pool({ connectionString: url, max: 2, options: `-c search_path=${desk.schema}` });
    await outcomesOf(desk.store, commitOf('a', { key: 'k' }), commitOf('b'));
  });

  afterAll(async () => {
    await application.end();
    await desk.drop();
  });

  const denied = { code: '42501' };

  // By its rights, so that no trigger has to: whoever were given too many would be told otherwise.
  const notGranted = 'permission denied for table';
  const notOwner = 'must be owner of';
  const notTwice = 'the journal is append-only';

  it.each([
    ['another entry', `UPDATE journal SET entry = '{}'`, notGranted],
    ['another hash', `UPDATE journal SET hash = 'x'`, notGranted],
    ['another revision', 'UPDATE journal SET revision = revision + 10', notGranted],
    ['another instance', 'UPDATE journal SET instance = instance + 10', notGranted],
    ['another key', `UPDATE journal SET idempotency_key = 'x'`, notGranted],
    ['another position', 'UPDATE journal SET position = position + 10', notTwice],
    ['no position any more', 'UPDATE journal SET position = NULL', notTwice],
    ['an entry less', 'DELETE FROM journal', notGranted],
    ['no entries', 'TRUNCATE journal', notGranted],
    ['an instance less', 'DELETE FROM instance', notGranted],
    ['no place to go on from', 'DELETE FROM place', notGranted],
    ['another trigger', 'ALTER TABLE journal DISABLE TRIGGER ALL', notOwner],
    ['no table', 'DROP TABLE journal', notOwner],
  ])('refuses %s', async (_, sql, why) => {
    const before = (await desk.pool.query('SELECT * FROM journal ORDER BY sequence')).rows;
    await expect(application.query(sql)).rejects.toMatchObject({
      ...denied,
      message: expect.stringContaining(why) as string,
    });
    expect((await desk.pool.query('SELECT * FROM journal ORDER BY sequence')).rows).toEqual(before);
  });

  it('refuses its owner as well what an entry is never to be', async () => {
    for (const sql of [
      `UPDATE journal SET entry = '{}'`,
      'DELETE FROM journal',
      'TRUNCATE journal',
      'UPDATE journal SET position = 9',
    ])
      await expect(desk.pool.query(sql)).rejects.toThrow('the journal is append-only');
  });

  it('lets an open position be filled in, once', async () => {
    const host = await application.connect();
    const store = await postgresStore({ client: application, schema: desk.schema, migrate: false });
    await host.query('BEGIN');
    await outcomesOf(store.using(host), commitOf('c'));
    await host.query('COMMIT');
    host.release();
    expect(await store.position()).toBe(3);
    await expect(application.query('UPDATE journal SET position = 7 WHERE position = 3')).rejects.toMatchObject(denied);
  });

  it('refuses to make or to change a schema, and says so as an error of the engine', async () => {
    const opening = postgresStore({ client: application, schema: freshSchema() });
    await expect(opening).rejects.toMatchObject({
      code: 'store-unavailable',
      message: expect.stringContaining('the role may not do this') as string,
    });
  });
});
