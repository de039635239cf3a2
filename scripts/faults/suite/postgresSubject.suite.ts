import { randomBytes } from 'node:crypto';
import { postgresStore } from '@statedesk/postgres';
import pg from 'pg';
import { serverOnSmallDisk, type SmallDisk } from '../../../packages/postgres/src/fullDisk/smallDisk.suite.ts';
import { rawPostgres } from '../../../packages/postgres/src/rawPostgres.suite.ts';
import { startServer, type TestServer } from '../../../packages/postgres/src/testServer.suite.ts';
import { cuttingProxy, type CuttingProxy } from './cuttingProxy.suite.ts';
import { poolOn } from './poolOn.suite.ts';
import type { Subject } from './subject.suite.ts';

const run = async (url: string, sql: string, values: readonly unknown[] = []): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql, [...values]);
  } finally {
    await client.end();
  }
};

const newSchema = (): string => `faults_${randomBytes(6).toString('hex')}`;

type Server = Pick<TestServer, 'url' | 'port' | 'kill' | 'restart'>;

const subjectOn = (server: Server, proxy: CuttingProxy, schema = newSchema()): Subject => {
  const pools: pg.Pool[] = [];
  const url = server.url.replace(String(server.port), String(proxy.port));
  return {
    open: () => {
      // One connection, and so none that listens: what is cut is what a worker says.
      const pool = poolOn(url, 1);
      pools.push(pool);
      return postgresStore({ client: pool, schema });
    },
    rows: async () => {
      const raw = rawPostgres(server.url, schema);
      const [journal, instances, outbox] = [await raw.journalRows(), await raw.instanceRows(), await raw.outboxRows()];
      return { journal, instances, outbox: outbox.map(({ key }) => key) };
    },
    place: JSON.stringify({ url, schema }),
    edit: (instanceId) => run(server.url, `UPDATE ${schema}.instance SET snapshot = '{}' WHERE id = $1`, [instanceId]),
    cut: (what) => {
      proxy.lose(what);
      return Promise.resolve();
    },
    restart: async () => {
      await server.kill('SIGKILL');
      await server.restart();
    },
    room: () => {
      proxy.mend();
    },
    destroy: async () => {
      await Promise.all(pools.map((pool) => pool.end()));
      await run(server.url, `DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    },
  };
};

/** Lets versions of the one row that every commit changes pile up while somebody may still read them; how to end that. */
const fillPages = async (server: SmallDisk, schema: string): Promise<() => Promise<void>> => {
  const reader = new pg.Client(server.url);
  await reader.connect();
  await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
  await reader.query('SELECT');
  await server.fillTables();
  const pile = `DO $$ BEGIN LOOP UPDATE ${schema}.place SET last = last; COMMIT; END LOOP; END $$`;
  await run(server.url, pile).catch((error: unknown) => {
    if ((error as { readonly code?: unknown }).code !== '53100') throw error;
  });
  return () => reader.end();
};

const subjectOnSmallDisk = (server: SmallDisk, proxy: CuttingProxy): Subject => {
  const schema = newSchema();
  let empty: (() => Promise<void>) | undefined;
  const subject = subjectOn(server, proxy, schema);
  const room = async (): Promise<void> => {
    await empty?.();
    empty = undefined;
    await server.room();
  };
  return {
    ...subject,
    fill: async () => {
      empty = await fillPages(server, schema);
    },
    room,
    // Nothing is written but what is in place by now, or taken away.
    needsNoRoom: ['deliver', 'reproject'],
  };
};

/** A server whose disk is small, and subjects on it. */
export const postgresSubjectsOnSmallDisk = async () => {
  const server = await serverOnSmallDisk();
  const proxy = await cuttingProxy(server.port);
  return {
    create: () => Promise.resolve(subjectOnSmallDisk(server, proxy)),
    stop: async () => {
      await proxy.close();
      await server.stop();
    },
  };
};

/** A server of one's own, and a way to it that can be cut; a schema for each subject. */
export const postgresSubjects = async () => {
  // Little to read again after a crash.
  const server = await startServer({ max_wal_size: '64MB' });
  const proxy = await cuttingProxy(server.port);
  return {
    server,
    proxy,
    create: () => Promise.resolve(subjectOn(server, proxy)),
    stop: async () => {
      await proxy.close();
      await server.stop();
    },
  };
};
