import { storeConformance, storeGroups } from '@statedesk/testing';
import pg from 'pg';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from '../commits.suite.ts';
import { drivers, postgresHarness } from '../postgresHarness.suite.ts';
import { postgresStore } from '../postgresStore.ts';
import type { PostgresStore } from '../storeOver.ts';
import { freshSchema, serverUrl } from '../testDatabase.suite.ts';
import { lateReport, workedDesk } from '../workers/workedDesk.suite.ts';
import { startPooler, type Pooler } from './pooler.suite.ts';

let pooler: Pooler;

beforeAll(async () => {
  pooler = await startPooler(await serverUrl());
}, 120_000);
afterAll(() => pooler.stop());

const address = () => Promise.resolve(pooler.url);
const skip = (title: string, reason: string) => it(title, (context) => context.skip(reason));
const groups = [storeGroups.atomicity, storeGroups.conflicts, storeGroups.duplicates];

/** A store behind the pooler on a schema of its own, which is gone afterwards. */
const pooled = async (
  driver: keyof typeof drivers,
  prepare: boolean,
  work: (store: PostgresStore, schema: string) => Promise<void>,
): Promise<void> => {
  const schema = freshSchema();
  const { client, end } = drivers[driver](pooler.url);
  const store = await postgresStore({ client, schema, prepare });
  try {
    await work(store, schema);
  } finally {
    await store.close();
    await end();
    const direct = new pg.Client(await serverUrl());
    await direct.connect();
    await direct.query(`DROP SCHEMA ${schema} CASCADE`);
    await direct.end();
  }
};

describe.each(Object.keys(drivers) as (keyof typeof drivers)[])(
  'architecture §6 behind PgBouncer in transaction mode, through %s',
  (driver) => {
    storeConformance({ describe, it, skip }, postgresHarness(driver, true, { address, prepare: false }), groups);

    it('commits what 40 callers ask for at once, whichever connection each of them gets', async () => {
      await pooled(driver, false, async (store) => {
        const ids = Array.from({ length: 40 }, (_, index) => `i${index}`);
        const births = await Promise.all(ids.map((id) => outcomesOf(store, commitOf(id, { key: id }))));
        const again = await Promise.all(ids.map((id) => outcomesOf(store, commitOf(id, { key: id }))));
        expect([new Set(births.flat()), new Set(again.flat())]).toEqual([
          new Set(['committed']),
          new Set(['duplicate']),
        ]);
        expect(await store.position()).toBe(40);
      });
    });
  },
);

describe('architecture §6 a host’s transaction behind PgBouncer', () => {
  it('is one with the host’s own rows, through a client of pg', async () => {
    await pooled('pg', false, async (store, schema) => {
      const client = new pg.Client(pooler.url);
      await client.connect();
      await client.query(`CREATE TABLE ${schema}.host_row (note text)`);
      for (const [id, end] of [
        ['kept', 'COMMIT'],
        ['undone', 'ROLLBACK'],
      ] as const) {
        await client.query('BEGIN');
        await client.query(`INSERT INTO ${schema}.host_row VALUES ($1)`, [id]);
        expect(await outcomesOf(store.using(client), commitOf(id, { effect: id }))).toEqual(['committed']);
        expect(await store.load(id)).toBeUndefined();
        await client.query(end);
      }
      expect((await client.query(`SELECT note FROM ${schema}.host_row`)).rows).toEqual([{ note: 'kept' }]);
      expect((await store.changes(0, 10)).map(({ instanceId }) => instanceId)).toEqual(['kept']);
      await client.end();
    });
  });

  it('is one with the host’s own rows, through postgres.js', async () => {
    await pooled('postgres.js', false, async (store, schema) => {
      const sql = postgres(pooler.url, { max: 2, prepare: false });
      await sql.unsafe(`CREATE TABLE ${schema}.host_row (note text)`);
      const attempt = (id: string, work: () => void) =>
        sql.begin(async (transaction) => {
          await transaction.unsafe(`INSERT INTO ${schema}.host_row VALUES ($1)`, [id]);
          expect(await outcomesOf(store.using(transaction), commitOf(id))).toEqual(['committed']);
          work();
        });
      await attempt('kept', () => undefined);
      const undone = new Error('the host changed its mind');
      await expect(
        attempt('undone', () => {
          throw undone;
        }),
      ).rejects.toBe(undone);
      expect([...(await sql.unsafe(`SELECT note FROM ${schema}.host_row`))]).toEqual([{ note: 'kept' }]);
      expect((await store.changes(0, 10)).map(({ instanceId }) => instanceId)).toEqual(['kept']);
      await sql.end();
    });
  });
});

describe('architecture §6 a pooler that does not keep prepared statements', () => {
  it('is answered with what to open the store with, and nothing is written', async () => {
    await pooled('pg', true, async (store, schema) => {
      expect(await outcomesOf(store, commitOf('a'))).toEqual(['committed']);
      const { client, end } = drivers.pg(pooler.url);
      // To this client nothing is prepared; to the connection that the pooler lends it, it is.
      const second = await postgresStore({ client, schema });
      const refused = outcomesOf(second, commitOf('b'));
      await expect(refused).rejects.toMatchObject({
        code: 'store-unavailable',
        message: expect.stringContaining('prepare: false') as string,
      });
      expect(await store.load('b')).toBeUndefined();
      await second.close();
      await end();
    });
  });
});

describe('architecture §6 a hint that a pooler of transactions swallows', () => {
  it('does not come, and is not missed: a worker finds by its pause what another brings', async () => {
    await pooled('pg', false, async (store, schema) => {
      const direct = drivers.pg(await serverUrl());
      const other = await postgresStore({ client: direct.client, schema });
      const heard = { pooled: 0, direct: 0 };
      await new Promise<void>((resolve) => store.onChange?.(() => (heard.pooled += 1) === 1 && resolve()));
      let isTold = (): void => undefined;
      const delivered = new Promise<void>((resolve) => (isTold = resolve));
      const desk = await workedDesk(store, { notifySupport: () => isTold() });
      const stop = new AbortController();
      void desk.work({ signal: stop.signal, pollMilliseconds: 50 });
      const told = new Promise<void>((resolve) => other.onChange?.(() => (heard.direct += 1) === 2 && resolve()));
      const reporting = await workedDesk(other);
      await reporting.execute(lateReport(other, 'late'));
      await Promise.all([delivered, told]);
      expect(heard.pooled).toBe(1);
      stop.abort();
      await Promise.all([desk.close(), reporting.close()]);
      await direct.end();
    });
  });
});
