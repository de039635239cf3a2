import { randomBytes } from 'node:crypto';
import { postgresStore } from '@statedesk/postgres';
import pg from 'pg';
import { rawPostgres } from '../../../packages/postgres/src/rawPostgres.suite.ts';
import { startServer, type TestServer } from '../../../packages/postgres/src/testServer.suite.ts';
import { cuttingProxy, type CuttingProxy } from './cuttingProxy.suite.ts';
import { poolOn } from './poolOn.suite.ts';
import type { Subject } from './subject.suite.ts';

const run = async (url: string, sql: string, values: readonly unknown[] = []): Promise<void> => {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(sql, [...values]);
  await client.end();
};

const subjectOn = (server: TestServer, proxy: CuttingProxy): Subject => {
  const schema = `faults_${randomBytes(6).toString('hex')}`;
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
