import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { env } from 'node:process';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';
import type { PostgresStoreOptions } from './postgresStore.ts';
import type { PostgresStore } from './storeOver.ts';
import { postgresStore } from './postgresStore.ts';

/** The server that tests use: `DATABASE_URL` where it is set, else the one of this run. */
export const serverUrl = async (): Promise<string> => {
  const given = env['DATABASE_URL'];
  if (given !== undefined) return given;
  const url = await text(connect(inject('postgresServer'), '127.0.0.1'));
  if (!url.startsWith('postgres:')) throw new Error(`the server of this run ${url}`);
  return url;
};

/** A name for a schema of a test's own. */
export const freshSchema = (): string => `test_${randomBytes(6).toString('hex')}`;

/** A pool that says nothing of connections that end while nobody uses them, or is just ending them, as a host that goes on would have it. */
export const poolOn = (connectionString: string, max = 3): pg.Pool => {
  const pool = new pg.Pool({ connectionString, max });
  pool.on('error', () => undefined);
  // A server that stops tells those, too, whom the pool has let go and who have not gone yet.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};

/** A schema of a test's own, with a store on it and a pool to look into it. */
export interface TestSchema {
  readonly url: string;
  readonly schema: string;
  /** Statements of the test go to this schema. */
  readonly pool: pg.Pool;
  readonly store: PostgresStore;
  /** Removes the schema and ends the pool. */
  drop(): Promise<void>;
}

/** A new schema with a store on it. */
export const testSchema = async (options: Partial<PostgresStoreOptions> = {}): Promise<TestSchema> => {
  const url = await serverUrl();
  const schema = freshSchema();
  const pool = new pg.Pool({ connectionString: url, max: 80, options: `-c search_path=${schema}` });
  pool.on('error', () => undefined);
  const store = await postgresStore({ client: pool, schema, ...options });
  return {
    url,
    schema,
    pool,
    store,
    drop: async () => {
      await store.close();
      await pool.query(`DROP SCHEMA ${schema} CASCADE`);
      await pool.end();
    },
  };
};
