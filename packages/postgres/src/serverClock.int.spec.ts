import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from './commits.suite.ts';
import { postgresStore } from './postgresStore.ts';
import { freshSchema, poolOn, serverUrl } from './testDatabase.suite.ts';

const hour = 3_600_000;
let schema: string;
let pool: pg.Pool;

/** A pool of connections for which the server's clock is off by what the table says. */
beforeEach(async () => {
  schema = freshSchema();
  const url = new URL(await serverUrl());
  url.searchParams.set('options', `-c search_path=${schema}_clock,pg_catalog`);
  pool = poolOn(url.href);
  await pool.query(`CREATE SCHEMA ${schema}_clock`);
  await pool.query(`CREATE TABLE ${schema}_clock.jump AS SELECT interval '0' AS by`);
  await pool.query(`CREATE FUNCTION ${schema}_clock.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE
    AS 'SELECT pg_catalog.clock_timestamp() + by FROM ${schema}_clock.jump'`);
});
afterEach(async () => {
  await pool.query(`DROP SCHEMA IF EXISTS ${schema}, ${schema}_clock CASCADE`);
  await pool.end();
});

const jump = (by: string) => pool.query(`UPDATE ${schema}_clock.jump SET by = $1`, [by]);

describe('R11 the server’s clock is the authority, for who only waits as well', () => {
  it('is followed by a worker that finds nothing due: after a jump, or after its own machine slept', async () => {
    const store = await postgresStore({ client: pool, schema });
    const before = store.clock.now();
    await jump('1 hour');
    expect(await store.nextWake([], 'one')).toBeNull();
    expect(store.clock.now()).toBeGreaterThanOrEqual(before + hour);
    await jump('-1 hour');
    expect(await store.claimDue(before, 1, [], { holder: 'one', leaseMilliseconds: 1 })).toEqual([]);
    expect(store.clock.now()).toBeLessThan(before);
    await store.close();
  });

  it('is known before anything is decided, also where all that was asked of late was turned away', async () => {
    const store = await postgresStore({ client: pool, schema });
    await outcomesOf(store, commitOf('a'), commitOf('b'));
    for (const [hours, ids] of [['nobody'], ['a'], ['a', 'b', 'nobody']].entries()) {
      const before = store.clock.now();
      await jump(`${hours + 1} hours`);
      const rows = await Promise.all(ids.map((id) => store.load(id)));
      expect(rows.map((row) => row?.id ?? 'nobody')).toEqual(ids);
      expect(store.clock.now()).toBeGreaterThanOrEqual(before + hour);
    }
    await store.close();
  });
});
