import type { InstanceCommit } from '@statedesk/engine';
import type pg from 'pg';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from '../commits.suite.ts';
import { drivers } from '../postgresHarness.suite.ts';
import { postgresStore } from '../postgresStore.ts';
import type { PostgresStore } from '../storeOver.ts';
import { testSchema, type TestSchema } from '../testDatabase.suite.ts';
import { lateReport, workedDesk } from '../workers/workedDesk.suite.ts';
import { deafeningProxy, type DeafeningProxy } from './deafeningProxy.suite.ts';

// Every test waits for it to pass, and a slow machine must be able to answer in it.
const answerTimeoutMs = 1_000;

let desk: TestSchema;
let proxy: DeafeningProxy;
let ends: (() => Promise<unknown>)[];

beforeEach(async () => {
  desk = await testSchema();
  const { port } = new URL(desk.url);
  proxy = await deafeningProxy(Number(port || 5432));
  ends = [];
});

afterEach(async () => {
  // Who waits for an answer that never comes must hear that the connection is gone.
  await proxy.close();
  for (const end of ends) await end();
  await desk.drop();
});

const hosts = {
  ...drivers,
  // Nobody waits for what will never be answered.
  'postgres.js': (url: string) => {
    const sql = postgres(url, { max: 3 });
    return { client: sql, end: () => sql.end({ timeout: 0 }) };
  },
};

/** A store of a host whose connections go by the proxy. */
const behindProxy = async (driver: keyof typeof drivers): Promise<PostgresStore> => {
  const url = new URL(desk.url);
  url.port = String(proxy.port);
  const { client, end } = hosts[driver](url.href);
  const store = await postgresStore({ client, schema: desk.schema, answerTimeoutMs });
  ends.push(() => store.close(), end);
  return store;
};

/** Gives a commit until it is answered, as its caller would: each connection that is deaf costs a try. */
const untilAnswered = async (store: PostgresStore, commit: InstanceCommit): Promise<readonly string[]> => {
  try {
    return await outcomesOf(store, commit);
  } catch {
    return untilAnswered(store, commit);
  }
};

const unknown = {
  code: 'store-unavailable',
  message: expect.stringMatching(/connection was lost.*is not known.*no answer in 1000 ms/) as string,
};

const listener = async (pool: pg.Pool, schema: string): Promise<number> => {
  const sql = `SELECT client_port FROM pg_stat_activity WHERE query ILIKE 'listen%${schema}%'`;
  for (;;) {
    const { rows } = await pool.query<{ client_port: number }>(sql);
    if (rows[0]) return rows[0].client_port;
  }
};

/** Counts what a store tells, and resolves once it has come to a number. */
const toldBy = (store: PostgresStore) => {
  let number = 0;
  const waiting = new Set<() => void>();
  store.onChange?.(() => {
    number += 1;
    for (const look of waiting) look();
  });
  return {
    number: () => number,
    reaches: (wanted: number) =>
      new Promise<void>((resolve) => {
        const look = () => number >= wanted && resolve();
        waiting.add(look);
        look();
      }),
  };
};

describe.each(Object.keys(drivers) as (keyof typeof drivers)[])(
  'architecture §6 a connection whose other end is gone without a word, through %s',
  (driver) => {
    it('does not keep a commit for ever: what is not known is said, and the key tells once it is healed', async () => {
      const store = await behindProxy(driver);
      proxy.deafen();
      await expect(store.commit([commitOf('a', { key: 'k' })], 0)).rejects.toMatchObject(unknown);
      proxy.heal();
      expect(await untilAnswered(store, commitOf('a', { key: 'k' }))).toEqual(['committed']);
      expect(await desk.store.position()).toBe(1);
    });

    it('may have carried a commit out, which is then there once', async () => {
      const store = await behindProxy(driver);
      // Known to the connection by now: the next commit goes to the server in one piece.
      await outcomesOf(store, commitOf('before'));
      proxy.deafenBehindNext();
      const commit = commitOf('a', { key: 'k' });
      const refused = expect(store.commit([commit], 0)).rejects.toMatchObject(unknown);
      while ((await desk.store.position()) === 1);
      await refused;
      proxy.heal();
      expect(await untilAnswered(store, commit)).toEqual(['duplicate']);
      expect((await desk.store.changes(0, 10)).map(({ idempotencyKey }) => idempotencyKey)).toEqual([null, 'k']);
    });

    it('does not keep what waits for a row either', async () => {
      const store = await behindProxy(driver);
      await outcomesOf(desk.store, commitOf('a'));
      proxy.deafen();
      await expect(store.setAside('a', '{}')).rejects.toMatchObject({ code: 'store-unavailable' });
      proxy.heal();
      expect(await untilAnswered(store, commitOf('b'))).toEqual(['committed']);
    });

    it('is none that a worker needs to hear of: it finds by its pause what it is not told', async () => {
      const store = await behindProxy(driver);
      let isTold = (): void => undefined;
      const delivered = new Promise<void>((resolve) => (isTold = resolve));
      const worker = await workedDesk(store, { notifySupport: () => isTold() });
      const stop = new AbortController();
      const working = worker.work({ signal: stop.signal, pollMilliseconds: 50 });
      proxy.deafenFrom(await listener(desk.pool, desk.schema));
      const other = await workedDesk(desk.store);
      await other.execute(lateReport(desk.store, 'late'));
      await delivered;
      stop.abort();
      await working;
      await worker.close();
      await other.close();
    });
  },
);

describe('architecture §6 a connection that listens and whose other end is gone without a word', () => {
  it('is noticed: another one listens, and tells of what was missed', async () => {
    const store = await behindProxy('pg');
    const told = toldBy(store);
    await told.reaches(1);
    proxy.deafenFrom(await listener(desk.pool, desk.schema));
    await outcomesOf(desk.store, commitOf('missed', { effect: 'e' }));
    await told.reaches(2);
    const before = told.number();
    await outcomesOf(desk.store, commitOf('heard', { effect: 'f' }));
    await told.reaches(before + 1);
  });

  it('is asked for no longer than somebody wants to be told', async () => {
    const store = await behindProxy('pg');
    const told = toldBy(store);
    await told.reaches(1);
    await store.close();
    while ((await desk.pool.query(`SELECT FROM pg_stat_activity WHERE query ILIKE 'listen%${desk.schema}%'`)).rowCount);
    expect(told.number()).toBe(1);
  });
});
