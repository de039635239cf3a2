import type { PgPool, PostgresClient, PostgresJs, PostgresTransaction } from './clients.ts';
import type { Connection, Database } from './connection.ts';
import { overLoneClient, overPgClient, overPgPool } from './overPg.ts';
import type { Sending } from './overPg.ts';
import { overPostgresJs, overPostgresJsTransaction } from './overPostgresJs.ts';

const has = (value: object, method: string): boolean => typeof Reflect.get(value, method) === 'function';

/** Whether a client is the `sql` of postgres.js. */
export const isPostgresJs = (client: PostgresClient): client is PostgresJs => 'unsafe' in client;

/** Whether a client is a pool of `pg`. */
export const isPool = (client: object): client is PgPool => 'totalCount' in client && has(client, 'connect');

/** Whether something is a client of one of the two drivers. */
export const isClient = (value: unknown): value is PostgresClient =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  (has(value, 'query') || (has(value, 'unsafe') && has(value, 'begin')));

/** Whether something is a transaction of one of the two drivers. A pool is none: its statements go to any connection. */
export const isTransaction = (value: unknown): value is PostgresTransaction =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  ((has(value, 'query') && !isPool(value)) || (has(value, 'unsafe') && !has(value, 'begin')));

/** The host's client as the store uses it. */
export const databaseOver = (client: PostgresClient, sending: Sending): Database => {
  if (isPostgresJs(client)) return overPostgresJs(client, sending);
  return isPool(client) ? overPgPool(client, sending) : overLoneClient(client, sending);
};

/** The host's open transaction as the store uses it. */
export const connectionOver = (transaction: PostgresTransaction, sending: Sending): Connection =>
  'unsafe' in transaction ? overPostgresJsTransaction(transaction, sending) : overPgClient(transaction, sending);
