import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Clock, type Engine } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import type { Benchmark, BenchmarkSetting, Figure } from '../benchmark.ts';
import { percentile } from '../report/percentile.ts';
import { countedStore } from './countedStore.ts';
import { driver, fillLot } from './fillLot.ts';
import { lateness } from './lateness.ts';
import { lot } from './lot.ts';

/** Runs as the machine's does, from an instant of our choosing: what is due can be made due while we watch. */
const shiftedClock = (start: number): Clock & { readonly shiftTo: (instant: number) => void } => {
  let shift = start - Date.now();
  return {
    now: () => Date.now() + shift,
    shiftTo: (instant) => {
      shift = instant - Date.now();
    },
  };
};

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
};

const leavesAt = Date.parse('2026-12-01T09:00:00+08:00');

const visitAll = async (engine: Engine, ids: readonly string[]): Promise<void> => {
  const receipts = await engine.executeAll(
    ids.map((instanceId) => ({ type: 'visit', instanceId, actor: driver, payload: {} })),
  );
  if (receipts.some(({ outcome }) => outcome !== 'accepted')) throw new Error('a visit was not taken');
};

/** Looks at the clock again and again while nothing is due: how often it asks the database. */
const idleCalls = async (engine: Engine, calls: () => number, looks: number): Promise<number> => {
  const before = calls();
  for (let look = 0; look < looks; look += 1) await engine.tick();
  return (calls() - before) / looks;
};

const measureOn = async (folder: string, { rows, progress }: BenchmarkSetting): Promise<readonly Figure[]> => {
  const parked = rows;
  const leaving = Math.round(rows / 100);
  const clock = shiftedClock(leavesAt - 24 * 3_600_000);
  const { store, calls } = countedStore(sqliteStore({ file: join(folder, 'lot.db') }));
  await using engine = await createEngine({ store, procedures: [lot], clock });

  let ids: readonly string[] = [];
  const parking = await seconds(async () => {
    ids = await fillLot(engine, { parked, leaving, leavesAt }, progress);
  });
  const every = Math.floor(parked / leaving);
  const staying = ids.filter((_, index) => index % every === 1).slice(0, leaving);
  const visits = await seconds(() => visitAll(engine, staying));
  const idle = await idleCalls(engine, calls, 100);
  const looking = await seconds(() => idleCalls(engine, calls, 100));

  const before = await store.position();
  clock.shiftTo(leavesAt);
  let fired = 0;
  const draining = await seconds(async () => {
    ({ fired } = await engine.tick());
  });
  if (fired !== leaving) throw new Error(`${fired} left, ${leaving} were due`);
  const late = await lateness(engine, before);
  return [
    { name: 'instances parked', value: parked, unit: 'rows' },
    { name: 'to park them', value: parking, unit: 's' },
    { name: 'due at one instant', value: fired, unit: 'rows' },
    { name: 'to drain them', value: draining, unit: 's' },
    { name: 'as many commands, given at once', value: visits, unit: 's' },
    { name: 'draining against commands', value: draining / visits, unit: '×' },
    { name: 'lateness, p50', value: percentile(late, 0.5), unit: 'ms' },
    { name: 'lateness, p99', value: percentile(late, 0.99), unit: 'ms' },
    { name: 'calls to the store, an idle look', value: idle, unit: 'calls' },
    { name: 'an idle look', value: looking * 10, unit: 'ms' },
  ];
};

/** R8: many instances wait, some of them for the same instant, on a SQLite file with `synchronous=FULL`. */
export const parkedInstances: Benchmark = {
  name: 'parked',
  title: '1,000,000 parked instances, 10,000 due at one instant (SQLite, synchronous=FULL)',
  measure: async (setting) => {
    const folder = mkdtempSync(join(tmpdir(), 'statedesk-bench-'));
    try {
      return await measureOn(folder, setting);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
