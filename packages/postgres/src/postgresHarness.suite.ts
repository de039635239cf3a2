import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Store } from '@statedesk/engine';
import type { StoreHarness, StoreSubject } from '@statedesk/testing';
import pg from 'pg';
import postgres from 'postgres';
import type { PostgresClient } from './connection/clients.ts';
import { postgresStore } from './postgresStore.ts';
import { rawPostgres } from './rawPostgres.suite.ts';
import { freshSchema, poolOn, serverUrl } from './testDatabase.suite.ts';

const crashWorker = fileURLToPath(new URL('./crashingCommit.suite.ts', import.meta.url));

/** A client of the host's and how the host ends it. */
export interface HostsClient {
  readonly client: PostgresClient;
  readonly end: () => Promise<void>;
}

/** The two drivers, as a host would set them up. */
export const drivers = {
  pg: (url: string): HostsClient => {
    const pool = poolOn(url);
    return { client: pool, end: () => pool.end() };
  },
  'postgres.js': (url: string): HostsClient => {
    const sql = postgres(url, { max: 3, onnotice: () => undefined });
    return { client: sql, end: () => sql.end({ timeout: 5 }) };
  },
} as const;

type CrashDuring = NonNullable<StoreSubject['crashDuring']>;

/** Kills a process behind so many pieces of what it sends to the server, and waits until the server is done with it. */
const crashDuring =
  (url: string, schema: string, whole: boolean): CrashDuring =>
  async (batch, at, steps) => {
    const folder = mkdtempSync(join(tmpdir(), 'statedesk-crash-'));
    const plan = join(folder, 'plan.json');
    writeFileSync(plan, JSON.stringify({ batch, at, steps, whole }));
    const worker = spawn(process.execPath, [crashWorker, url, schema, plan], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [said] = await Promise.all([text(worker.stderr), once(worker, 'exit')]);
    rmSync(folder, { recursive: true });
    await gone(url, schema);
    if (worker.signalCode === 'SIGKILL') return 'crashed';
    if (worker.exitCode === 0) return 'finished';
    throw new Error(`the worker ended with ${String(worker.exitCode ?? worker.signalCode)}: ${said}`);
  };

const gone = async (url: string, name: string): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  const sql = 'SELECT FROM pg_stat_activity WHERE application_name = $1';
  while (((await client.query(sql, [name])).rowCount ?? 0) > 0);
  await client.end();
};

/** The way that a host goes to the server. */
export interface HostsWay {
  /** Where the host's clients connect to: default the server itself. */
  readonly address?: () => Promise<string>;
  readonly prepare?: boolean;
}

/**
 * The harness of the store on PostgreSQL: a schema for each case, on the server of this run.
 *
 * @param whole `false`: the crashing process commits its batch one by one, to see the suite find that.
 */
export const postgresHarness = (
  driver: keyof typeof drivers,
  whole = true,
  { address = serverUrl, prepare = true }: HostsWay = {},
): StoreHarness => ({
  capabilities: {
    handles: true,
    reopening: true,
    crashing: driver === 'pg' || 'the statements are those that are sent through pg, and killed there',
  },
  create: async () => {
    const url = await serverUrl();
    const schema = freshSchema();
    const clients: HostsClient[] = [];
    const open = async (): Promise<Store> => {
      const hosts = drivers[driver](await address());
      clients.push(hosts);
      return postgresStore({ client: hosts.client, schema, prepare });
    };
    return {
      open,
      raw: rawPostgres(url, schema),
      crashDuring: crashDuring(url, schema, whole),
      destroy: async () => {
        await Promise.all(clients.map(({ end }) => end()));
        const client = new pg.Client(url);
        await client.connect();
        await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
        await client.end();
      },
    };
  },
});
