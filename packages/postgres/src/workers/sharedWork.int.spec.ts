import { toInstant, type EpochMilliseconds, type StoredEntry } from '@statedesk/engine';
import { incidentProcedure, type ServiceDesk } from '@statedesk/core';
import type pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postgresStore } from '../postgresStore.ts';
import type { PostgresStore } from '../storeOver.ts';
import { rawPostgres } from '../rawPostgres.suite.ts';
import { freshSchema, poolOn, serverUrl } from '../testDatabase.suite.ts';
import { deskWorkers } from './deskWorkers.suite.ts';
import { leaseMilliseconds, pollMilliseconds, workedDesk } from './workedDesk.suite.ts';

// The promise is one second beside a worker's own pause.
const slack = 1_000;
const actor = { id: 'li.na', roles: ['tier1'] };
const payload = { channel: 'email', organisation: '西湖医院', symptom: '打印机无法打印' } as const;

let pool: pg.Pool;
let schema: string;
let store: PostgresStore;
let desk: ServiceDesk;
let workers: ReturnType<typeof deskWorkers>;
let looking: AbortController;
let longestPause: Promise<number>;

beforeEach(async () => {
  const url = await serverUrl();
  schema = freshSchema();
  pool = poolOn(url);
  store = await postgresStore({ client: pool, schema });
  desk = await workedDesk(store);
  workers = deskWorkers(url, schema);
  looking = new AbortController();
  longestPause = bareLooks(looking.signal);
});
afterEach(async () => {
  looking.abort();
  await longestPause;
  await workers.dismiss();
  await desk.close();
  await pool.query(`DROP SCHEMA ${schema} CASCADE`);
  await pool.end();
});

const serverNow = (): EpochMilliseconds => store.clock.now();

/** Incidents of which something falls due at these instants, and nothing before; all that comes later lies a while ahead. */
const incidentsDueAt = async (instants: readonly EpochMilliseconds[]): Promise<void> => {
  const probe = { type: 'reportIncident', idempotencyKey: 'probe', actor, payload } as const;
  const reportedAt = serverNow() - 1;
  const { instanceId } = await desk.execute({ ...probe, occurredAt: toInstant(reportedAt) });
  const [first] = await desk.deadlines(instanceId);
  const ahead = Date.parse(first?.dueAt ?? '') - reportedAt;
  const receipts = await desk.executeAll(
    instants.map((at, index) => ({ ...probe, idempotencyKey: `due-${index}`, occurredAt: toInstant(at - ahead) })),
  );
  expect(new Set(receipts.map(({ outcome }) => outcome))).toEqual(new Set(['accepted']));
};

interface Happened {
  readonly dueAt: EpochMilliseconds;
  /** By the server's clock. */
  readonly at: EpochMilliseconds;
}

/** Each deadline that has happened, the latest last; read from the table itself. */
const happened = async (url: string): Promise<readonly Happened[]> =>
  (await rawPostgres(url, schema).journalRows())
    .map(({ entry, committedAt: at }: StoredEntry) => ({
      at,
      deadline: (JSON.parse(entry) as { readonly deadline?: { readonly dueAt: string } }).deadline,
    }))
    .flatMap(({ at, deadline }) => (deadline ? [{ dueAt: Date.parse(deadline.dueAt), at }] : []))
    .toSorted((left, right) => left.at - left.dueAt - (right.at - right.dueAt));

const untilHappened = async (count: number): Promise<readonly Happened[]> => {
  const url = await serverUrl();
  for (;;) {
    const all = await happened(url);
    if (all.length >= count) return all;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/**
 * Looks at the server by the same pause and does nothing: the longest time between two looks is a pause as this machine
 * keeps it at this hour, with all that runs beside.
 */
const bareLooks = (stop: AbortSignal): Promise<number> => {
  const looks: EpochMilliseconds[] = [];
  const look = async (): Promise<number> => {
    if (stop.aborted)
      return Math.max(pollMilliseconds, ...looks.slice(1).map((at, index) => at - (looks[index] ?? at)));
    await pool.query('SELECT 1');
    looks.push(serverNow());
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
    return look();
  };
  return look();
};

describe('R8 R11 several workers on one server', () => {
  it('let everything happen once, none before it is due by the server’s clock, 99 of 100 within a pause and a second', async () => {
    const crew = await workers.hire(3);
    const start = serverNow() + 2_000;
    const instants = Array.from({ length: 200 }, (_, index) => start + index * 30);
    await incidentsDueAt(instants);
    const all = await untilHappened(instants.length);
    expect(all.map(({ dueAt }) => dueAt).toSorted()).toEqual(instants);
    looking.abort();
    const late = all.map(({ dueAt, at }) => at - dueAt);
    expect(late[0]).toBeGreaterThanOrEqual(0);
    expect(late[Math.floor(late.length * 0.99) - 1]).toBeLessThanOrEqual((await longestPause) + slack);
    for (const worker of crew) expect(await workers.stop(worker)).toBe(0);
  });

  it('take over what a dead worker had taken when its lease is over: within a lease and a pause, and not before', async () => {
    await workers.hire(2);
    const start = serverNow() + 2_000;
    await incidentsDueAt(Array.from({ length: 20 }, () => start));
    // One whose clock is ahead, and who dies with all of it in his hands.
    const known = [{ procedure: 'incident', version: incidentProcedure.version }];
    expect(await store.claimDue(start, 100, known, { holder: 'dead', leaseMilliseconds })).toHaveLength(20);
    const instants = (await untilHappened(20)).map(({ at }) => at);
    looking.abort();
    expect(instants).toHaveLength(20);
    expect(Math.min(...instants)).toBeGreaterThanOrEqual(start + leaseMilliseconds);
    expect(Math.max(...instants)).toBeLessThanOrEqual(start + leaseMilliseconds + (await longestPause) + slack);
  });

  it('leave nothing taken behind when they are told to stop', async () => {
    const [worker] = await workers.hire(1);
    await incidentsDueAt([serverNow() + 500]);
    await untilHappened(1);
    expect(worker && (await workers.stop(worker))).toBe(0);
    expect((await pool.query(`SELECT * FROM ${schema}.wake_lease`)).rows).toEqual([]);
  });
});
