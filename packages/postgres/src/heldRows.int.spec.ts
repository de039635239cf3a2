import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commitOf, outcomesOf } from './commits.suite.ts';
import type { TestSchema } from './testDatabase.suite.ts';
import { testSchema } from './testDatabase.suite.ts';

let desk: TestSchema;
let host: pg.PoolClient;

beforeEach(async () => {
  desk = await testSchema({ lockTimeoutMs: 50 });
  await outcomesOf(desk.store, commitOf('held', { wakeAt: 5 }), ...others.map((id) => commitOf(id, { wakeAt: 5 })));
  host = await desk.pool.connect();
  await host.query('BEGIN');
});

afterEach(async () => {
  await host.query('ROLLBACK');
  host.release();
  await desk.drop();
});

const others = Array.from({ length: 64 }, (_, index) => `other ${index}`);

const holdRow = () => host.query(`SELECT FROM instance WHERE id = 'held' FOR UPDATE`);

describe('architecture §6 a host transaction that holds one row delays nobody else', () => {
  it('commits the other 63 of a batch, and answers held for that row', async () => {
    await holdRow();
    const batch = [commitOf('held', { on: 1 }), ...others.slice(1).map((id) => commitOf(id, { on: 1 }))];
    const [first, ...rest] = await outcomesOf(desk.store, ...batch);
    expect(first).toBe('held');
    expect(new Set(rest)).toEqual(new Set(['committed']));
  });

  it('lets 64 callers finish while the row is held, and the one on it once it is released', async () => {
    await holdRow();
    const waiting = (async () => {
      for (;;) {
        const [outcome] = await outcomesOf(desk.store, commitOf('held', { on: 1 }));
        if (outcome !== 'held') return outcome;
      }
    })();
    // All of these end before the host does: it ends because they have.
    const answers = await Promise.all(others.map((id) => outcomesOf(desk.store, commitOf(id, { on: 1 }))));
    expect(new Set(answers.flat())).toEqual(new Set(['committed']));
    expect((await desk.store.load('held'))?.revision).toBe(1);
    await host.query('ROLLBACK');
    expect(await waiting).toBe('committed');
  });

  it('answers a birth that another transaction is about to give with held, and delays no other birth', async () => {
    await outcomesOf(desk.store.using(host), commitOf('newborn'));
    expect(await outcomesOf(desk.store, commitOf('newborn'), commitOf('sibling'))).toEqual(['held', 'committed']);
    await host.query('COMMIT');
    expect(await outcomesOf(desk.store, commitOf('newborn'))).toEqual(['conflict']);
  });

  it('says conflict and duplicate of a held row where they are certain already', async () => {
    await outcomesOf(desk.store, commitOf('held', { on: 1, key: 'k' }));
    await holdRow();
    expect(await outcomesOf(desk.store, commitOf('held', { on: 1 }))).toEqual(['conflict']);
    expect(await outcomesOf(desk.store, commitOf('held', { on: 2, key: 'k' }))).toEqual(['duplicate']);
  });

  it('leaves the wake-up of a held row alone, and takes those of others', async () => {
    await holdRow();
    expect(await desk.store.rearm('held', 1, 9)).toBe(false);
    expect(await desk.store.rearm('other 1', 1, 9)).toBe(true);
    const claim = { holder: 'one', leaseMilliseconds: 1 };
    const taken = await desk.store.claimDue(5, 100, [{ procedure: 'incident', version: 1 }], claim);
    expect(taken.length).toBe(64);
  });

  it('waits for a held row to set it aside or to project it, and not for ever', async () => {
    await holdRow();
    const unavailable = {
      code: 'store-unavailable',
      message: expect.stringContaining('Nothing was written') as string,
    };
    await expect(desk.store.setAside('held', '{}')).rejects.toMatchObject(unavailable);
    await expect(desk.store.project('held', 1, { facts: {}, factsVersion: 2 })).rejects.toMatchObject(unavailable);
    expect(await desk.store.setAside('other 1', '{}')).toBe(true);
  });

  it('has the host wait for a row that another transaction holds, as its own statements would', async () => {
    await holdRow();
    const second = await desk.pool.connect();
    await second.query('BEGIN');
    const waiting = outcomesOf(desk.store.using(second), commitOf('held', { on: 1 }));
    const blocked = `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${desk.schema}%'`;
    while ((await desk.pool.query(blocked)).rowCount === 0);
    await host.query('ROLLBACK');
    expect(await waiting).toEqual(['committed']);
    await second.query('COMMIT');
    second.release();
  });
});
