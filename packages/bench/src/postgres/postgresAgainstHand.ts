import type { Pool } from 'pg';
import type { InstanceCommit } from '@statedesk/engine';
import { postgresStore } from '@statedesk/postgres';
import type { Benchmark, BenchmarkSetting, Figure, Goal } from '../benchmark.ts';
import { incidentStory } from '../incident/incidentStory.ts';
import { keysInARow } from '../incident/keysOf.ts';
import { liveThrough, standingClock } from '../incident/liveThrough.ts';
import { openDesk } from '../incident/openDesk.ts';
import { recordInARow } from '../incident/recordIncidents.ts';
import { callersAgainstHand } from '../report/callersAgainstHand.ts';
import { interleaved } from '../report/interleaved.ts';
import { handWritten } from './handWritten.ts';
import { poolOf } from './poolOf.ts';
import { postgresServer } from './postgresServer.ts';
import { requireSameRows } from './sameRows.ts';

interface Asked {
  readonly callers: number;
  /** How many incidents each caller lives through in a round, one after the other; a round all alone has one. */
  readonly longRound?: number;
  readonly goal?: Goal;
}

/** Each caller's own commits, in order. */
const byInstance = (commits: readonly InstanceCommit[]): readonly (readonly InstanceCommit[])[] => [
  ...Map.groupBy(commits, ({ next }) => next.id).values(),
];

const writeLife = async (write: ReturnType<typeof handWritten>, commits: readonly InstanceCommit[]): Promise<void> => {
  for (const commit of commits) await write(commit, standingClock.now());
};

const compareOn = async (
  pool: Pool,
  { callers, longRound = 1, goal }: Asked,
  { rounds = 5, progress }: BenchmarkSetting,
): Promise<readonly Figure[]> => {
  const inARow = rounds > 1 ? longRound : 1;
  const schemas = [`bench_engine_${callers}`, `bench_hand_${callers}`] as const;
  for (const schema of schemas) await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  // The store makes both, so that both have its tables, indexes and triggers.
  await (await postgresStore({ client: pool, schema: schemas[1] })).close();
  const write = handWritten(pool, schemas[1]);
  const desk = await openDesk(await postgresStore({ client: pool, schema: schemas[0] }), standingClock);
  let keys: readonly (readonly string[])[] = [];
  let lives: readonly (readonly (readonly InstanceCommit[])[])[] = [];
  const writeLives = async (): Promise<void> => {
    for (const atOnce of lives) await Promise.all(atOnce.map((life) => writeLife(write, life)));
  };
  const live = async (): Promise<void> => {
    for (const atOnce of keys) await liveThrough(desk, atOnce);
  };
  const times = await interleaved(
    { engine: live, hand: writeLives },
    {
      ...{ rounds, warmUp: Math.min(1, rounds - 1), progress },
      prepare: async (round) => {
        keys = keysInARow(round, callers, inARow);
        lives = (await recordInARow(keys)).map(byInstance);
      },
    },
  );
  await desk.close();
  await requireSameRows(pool, schemas);
  for (const schema of schemas) await pool.query(`DROP SCHEMA ${schema} CASCADE`);
  return callersAgainstHand(times, {
    callers,
    commands: callers * inARow * incidentStory.length,
    ...(goal ? { goal } : {}),
  });
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
        ...(await compareOn(pool, { callers: 1, longRound: 8, goal: { atLeast: 0.6 } }, setting)),
        ...(await compareOn(pool, { callers: 16 }, setting)),
        ...(await compareOn(pool, { callers: 64, goal: { atLeast: 1.2 } }, setting)),
      ];
    } finally {
      await pool.end();
      await server.stop();
    }
  },
};
