export type { PostgresStoreOptions } from './postgresStore.ts';
export type { PostgresStore } from './storeOver.ts';
export { postgresStore } from './postgresStore.ts';
export { postgresGrants, type PostgresGrantsOptions } from './postgresGrants.ts';
export type {
  PgClient,
  PgPool,
  PgPoolClient,
  PgQuery,
  PostgresClient,
  PostgresJs,
  PostgresJsTransaction,
  PostgresTransaction,
} from './connection/clients.ts';
