import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Clock, type Engine } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import type { Benchmark, BenchmarkSetting, Figure } from '../benchmark.ts';
import { percentile } from '../report/percentile.ts';
import { ratios, spread } from '../report/spread.ts';
import { countedStore } from './countedStore.ts';
import { driver, fillLot, leavesEach } from './fillLot.ts';
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

const firstLeavesAt = Date.parse('2026-12-01T09:00:00+08:00');
const hour = 3_600_000;

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

/** Fires what leaves at one instant. */
const drain = async (engine: Engine, leaving: number): Promise<void> => {
  const { fired } = await engine.tick();
  if (fired !== leaving) throw new Error(`${fired} left, ${leaving} were due`);
};

const measureOn = async (
  folder: string,
  { rows: parked, rounds = 5, progress }: BenchmarkSetting,
): Promise<readonly Figure[]> => {
  const leaving = Math.floor(parked / 100);
  const leavesAt = Array.from({ length: rounds }, (_, round) => firstLeavesAt + round * hour);
  const parking = { parked, leaving, leavesAt };
  const clock = shiftedClock(firstLeavesAt - 24 * hour);
  const { store, calls } = countedStore(sqliteStore({ file: join(folder, 'lot.db') }));
  await using engine = await createEngine({ store, procedures: [lot], clock });

  let ids: readonly string[] = [];
  const filling = await seconds(async () => {
    ids = await fillLot(engine, parking, progress);
  });
  const staying = ids.filter((_, car) => car % leavesEach(parking) === 1);
  const before = await store.position();
  const visits: number[] = [];
  const drains: number[] = [];
  for (const [round, instant] of leavesAt.entries()) {
    const visited = staying.slice(round * leaving, (round + 1) * leaving);
    visits.push(await seconds(() => visitAll(engine, visited)));
    clock.shiftTo(instant);
    drains.push(await seconds(() => drain(engine, leaving)));
    progress('round', round + 1, rounds);
  }
  const late = await lateness(engine, before);
  const idle = await idleCalls(engine, calls, 100);
  return [
    { name: 'instances parked', value: parked, unit: 'rows' },
    { name: 'to park them', value: filling, unit: 's' },
    { name: 'due at one instant', value: leaving, unit: 'rows' },
    spread('to drain them', 's', drains),
    spread('as many commands, given at once', 's', visits),
    spread('draining against commands', '×', ratios(drains, visits), { atMost: 3 }),
    { name: 'lateness, p50', value: percentile(late, 0.5), unit: 'ms' },
    { name: 'lateness, p99', value: percentile(late, 0.99), unit: 'ms' },
    { name: 'calls to the store, an idle look', value: idle, unit: 'calls' },
  ];
};

/** R8: many instances wait, some of them for the same instant, on a SQLite file with `synchronous=FULL`. */
export const drainingParked: Benchmark = {
  name: 'drain',
  title: 'Parked instances of which a hundredth is due at one instant (SQLite, synchronous=FULL)',
  measure: async (setting) => {
    const folder = mkdtempSync(join(tmpdir(), 'statedesk-bench-'));
    try {
      return await measureOn(folder, setting);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
