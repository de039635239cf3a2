import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from '../commits.suite.ts';
import type { HostsClient } from '../postgresHarness.suite.ts';
import { drivers } from '../postgresHarness.suite.ts';
import type { PostgresStore } from '../storeOver.ts';
import { postgresStore } from '../postgresStore.ts';
import type { TestSchema } from '../testDatabase.suite.ts';
import { poolOn, testSchema } from '../testDatabase.suite.ts';

let desk: TestSchema;
let host: HostsClient;
let listening: PostgresStore;

/** Counts what is told, and resolves once it has come to a number. */
const counted = () => {
  let number = 0;
  const waiting = new Map<number, () => void>();
  return {
    tell: () => {
      number += 1;
      waiting.get(number)?.();
    },
    reaches: (wanted: number) =>
      new Promise<void>((resolve) => {
        if (number >= wanted) resolve();
        else waiting.set(wanted, resolve);
      }),
    number: () => number,
  };
};

describe.each(Object.keys(drivers) as (keyof typeof drivers)[])(
  'architecture §6 a hint that something was committed, through %s',
  (driver) => {
    beforeEach(async () => {
      desk = await testSchema();
      host = drivers[driver](desk.url);
      listening = await postgresStore({ client: host.client, schema: desk.schema });
    });

    afterEach(async () => {
      await listening.close();
      await host.end();
      await desk.drop();
    });

    it('comes when another commits what concerns workers, once it is committed', async () => {
      const told = counted();
      listening.onChange?.(told.tell);
      await told.reaches(1);
      const client = await desk.pool.connect();
      await client.query('BEGIN');
      await outcomesOf(desk.store.using(client), commitOf('a', { wakeAt: 5 }));
      const before = told.number();
      await client.query('COMMIT');
      client.release();
      await told.reaches(before + 1);
      await outcomesOf(desk.store, commitOf('b', { effect: 'e' }));
      await told.reaches(before + 2);
    });

    it('comes once when it listens again, for what it may have missed', async () => {
      const told = counted();
      listening.onChange?.(told.tell);
      await told.reaches(1);
      const listeners = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query ILIKE 'listen%${desk.schema}%'`;
      expect((await desk.pool.query(listeners)).rowCount).toBe(1);
      await told.reaches(2);
      await outcomesOf(desk.store, commitOf('a', { wakeAt: 5 }));
      await told.reaches(3);
    });

    it('is nothing that the store needs: a call that listens in vain works on', async () => {
      const told = counted();
      const stop = listening.onChange?.(told.tell);
      await told.reaches(1);
      stop?.();
      const after = told.number();
      await outcomesOf(desk.store, commitOf('a', { wakeAt: 5 }));
      expect((await listening.load('a'))?.revision).toBe(1);
      expect(told.number()).toBe(after);
    });
  },
);

describe('architecture §6 a client without a connection to spare', () => {
  it('does not listen, and takes none from those who work', async () => {
    const schema = await testSchema();
    const narrow = poolOn(schema.url, 1);
    const store = await postgresStore({ client: narrow, schema: schema.schema });
    expect('onChange' in store).toBe(false);
    expect(await store.position()).toBe(0);
    await narrow.end();
    await schema.drop();
  });
});
