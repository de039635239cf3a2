import type { Pool } from 'pg';
import type { InstanceCommit } from '@statedesk/engine';
import { postgresStore } from '@statedesk/postgres';
import type { Benchmark, BenchmarkSetting, Figure, Goal } from '../benchmark.ts';
import { incidentStory } from '../incident/incidentStory.ts';
import { keysOf } from '../incident/keysOf.ts';
import { liveThrough, standingClock } from '../incident/liveThrough.ts';
import { openDesk } from '../incident/openDesk.ts';
import { recordIncidents } from '../incident/recordIncidents.ts';
import { callersAgainstHand } from '../report/callersAgainstHand.ts';
import { interleaved } from '../report/interleaved.ts';
import { handWritten } from './handWritten.ts';
import { poolOf } from './poolOf.ts';
import { postgresServer } from './postgresServer.ts';
import { requireSameRows } from './sameRows.ts';

interface Asked {
  readonly callers: number;
  readonly goal?: Goal;
}

/** Each caller's own commits, in order. */
const byInstance = (commits: readonly InstanceCommit[]): readonly (readonly InstanceCommit[])[] => [
  ...Map.groupBy(commits, ({ next }) => next.id).values(),
];

const compareOn = async (
  pool: Pool,
  { callers, goal }: Asked,
  { rounds = 5, progress }: BenchmarkSetting,
): Promise<readonly Figure[]> => {
  const schemas = [`bench_engine_${callers}`, `bench_hand_${callers}`] as const;
  for (const schema of schemas) await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  // The store makes both, so that both have its tables, indexes and triggers.
  await (await postgresStore({ client: pool, schema: schemas[1] })).close();
  const write = handWritten(pool, schemas[1]);
  const desk = await openDesk(await postgresStore({ client: pool, schema: schemas[0] }), standingClock);
  let keys: readonly string[] = [];
  let lives: readonly (readonly InstanceCommit[])[] = [];
  const writeLife = async (commits: readonly InstanceCommit[]): Promise<void> => {
    for (const commit of commits) await write(commit, standingClock.now());
  };
  const writeLives = async (): Promise<void> => {
    await Promise.all(lives.map(writeLife));
  };
  const times = await interleaved(
    { engine: () => liveThrough(desk, keys), hand: writeLives },
    {
      ...{ rounds, warmUp: Math.min(1, rounds - 1), progress },
      prepare: async (round) => {
        keys = keysOf(round, callers);
        lives = byInstance(await recordIncidents(keys));
      },
    },
  );
  await desk.close();
  await requireSameRows(pool, schemas);
  for (const schema of schemas) await pool.query(`DROP SCHEMA ${schema} CASCADE`);
  return callersAgainstHand(times, { callers, commands: callers * incidentStory.length, ...(goal ? { goal } : {}) });
};

/** Commands on PostgreSQL, as `sqlite` measures them. By hand, every caller has a connection. */
export const postgresAgainstHand: Benchmark = {
  name: 'postgres',
  title: 'Commands of incidents on PostgreSQL, with fsync, against transactions written by hand',
  measure: async (setting) => {
    const server = await postgresServer();
    const pool = poolOf(server);
    try {
      return [
        ...(await compareOn(pool, { callers: 1, goal: { atLeast: 0.6 } }, setting)),
        ...(await compareOn(pool, { callers: 16 }, setting)),
        ...(await compareOn(pool, { callers: 64, goal: { atLeast: 1.2 } }, setting)),
      ];
    } finally {
      await pool.end();
      await server.stop();
    }
  },
};
