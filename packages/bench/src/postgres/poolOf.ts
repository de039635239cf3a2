import pg from 'pg';
import type { PostgresServer } from './postgresServer.ts';

/** Connections enough for 64 callers. They say nothing of a server that stops while they are on their way out. */
export const poolOf = ({ url }: PostgresServer): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: 64 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
