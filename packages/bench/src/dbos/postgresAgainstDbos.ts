import { postgresStore } from '@statedesk/postgres';
import type { Pool } from 'pg';
import type { Benchmark, BenchmarkSetting, Figure } from '../benchmark.ts';
import { incidentStory } from '../incident/incidentStory.ts';
import { keysOf } from '../incident/keysOf.ts';
import { liveThrough, standingClock } from '../incident/liveThrough.ts';
import { openDesk } from '../incident/openDesk.ts';
import { recordIncidents } from '../incident/recordIncidents.ts';
import { poolOf } from '../postgres/poolOf.ts';
import { postgresServer } from '../postgres/postgresServer.ts';
import { interleaved, type Times } from '../report/interleaved.ts';
import { ratios, spread } from '../report/spread.ts';
import { dbosWorkflows } from './dbosWorkflows.ts';

/** As many of each at once, and as many steps as commands. */
const atOnce = 16;
const acts = incidentStory.slice(0, 16);

const figures = (times: Times<'statedesk' | 'dbos'>): readonly Figure[] => {
  const perSecond = (name: 'statedesk' | 'dbos') => times(name).map((milliseconds) => (atOnce * 1_000) / milliseconds);
  return [
    { name: 'incidents, and workflows, at once', value: atOnce, unit: 'rows' },
    { name: 'commands of each, and steps', value: acts.length, unit: 'rows' },
    spread('incidents', 'per s', perSecond('statedesk')),
    spread('workflows of DBOS', 'per s', perSecond('dbos')),
    spread('incidents against workflows', '×', ratios(times('dbos'), times('statedesk')), { atLeast: 5 }),
  ];
};

const compareOn = async (pool: Pool, { rounds = 7, progress }: BenchmarkSetting): Promise<readonly Figure[]> => {
  await pool.query('DROP SCHEMA IF EXISTS bench_incidents CASCADE');
  const desk = await openDesk(await postgresStore({ client: pool, schema: 'bench_incidents' }), standingClock);
  const entries = (await recordIncidents(['sizes'])).slice(0, acts.length).map(({ entries }) => entries[0].entry);
  const dbos = await dbosWorkflows(pool, entries);
  let keys: readonly string[] = [];
  try {
    const times = await interleaved(
      { statedesk: () => liveThrough(desk, keys, acts), dbos: () => dbos.run(keys) },
      {
        ...{ rounds, warmUp: Math.min(1, rounds - 1), progress },
        prepare: (round) => {
          keys = keysOf(round, atOnce).map((key) => `${process.pid} ${key}`);
          return Promise.resolve();
        },
      },
    );
    return figures(times);
  } finally {
    await dbos.close();
    await desk.close();
  }
};

/**
 * The first sixteen commands of incidents on PostgreSQL, validated, decided and journaled, against workflows of DBOS with
 * sixteen steps, each of which returns a text as long as the command's entry. One server with fsync, one pool.
 */
export const postgresAgainstDbos: Benchmark = {
  name: 'dbos',
  title: 'Incidents of 16 commands on PostgreSQL against DBOS workflows of 16 steps on the same server',
  measure: async (setting) => {
    const server = await postgresServer();
    const pool = poolOf(server);
    try {
      return await compareOn(pool, setting);
    } finally {
      if (!pool.ending) await pool.end();
      await server.stop();
    }
  },
};
