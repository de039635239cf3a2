import { asStoreError } from './connection/driverErrors.ts';
import type { PostgresClient } from './connection/clients.ts';
import { databaseOver } from './connection/databaseOver.ts';
import { growth } from './connection/growth.ts';
import { inTransactions } from './connection/inTransactions.ts';
import { changeChannel, statementTexts } from './connection/statementText.ts';
import { changeListener, listenOver } from './listening/changeListener.ts';
import { openSchema } from './opening/openSchema.ts';
import { parsePostgresOptions } from './parsePostgresOptions.ts';
import { storeOver } from './storeOver.ts';
import type { PostgresStore } from './storeOver.ts';

export interface PostgresStoreOptions {
  /** A `Pool` or a connected `Client` of `pg`, or the `sql` of postgres.js. It stays yours: `close` does not end it. */
  readonly client: PostgresClient;
  /** The schema that holds the tables: letters, digits and underscores. `statedesk` by default. */
  readonly schema?: string;
  /** `false`: the schema is only checked, not made or brought up to date. `true` by default. */
  readonly migrate?: boolean;
  /** `false`: no prepared statements, for poolers of transactions that do not keep them. `true` by default. */
  readonly prepare?: boolean;
  /** How long `setAside` and `project` wait for a row that another transaction holds, in milliseconds. 5,000 by default. */
  readonly lockTimeoutMs?: number;
  /**
   * How long the server may leave a statement unanswered, in milliseconds: then the call fails, and its connection of `pg` is
   * given up. As often the connection that listens is asked whether it is there. 60,000 by default. Opening and statements
   * within a host's transaction have no such limit.
   */
  readonly answerTimeoutMs?: number;
}

/**
 * A store in a schema of a PostgreSQL database, version 15 or newer, through a client of the host's own.
 *
 * @throws InvalidOptionsError `invalid-options`: no client, a name that is none.
 * @throws StoreIncompatibleError `store-incompatible`: the schema is another application's or of a newer version, or
 * the database is not in UTF-8. It is left as it is.
 * @throws StoreUnavailableError `store-unavailable`: the server cannot be reached, the role may not do this, or the
 * client gave up before it got there.
 *
 * @example
 * ```ts
 * const store = await postgresStore({ client: new pg.Pool({ connectionString: process.env.DATABASE_URL }) });
 * ```
 */
export const postgresStore = async (options: PostgresStoreOptions): Promise<PostgresStore> => {
  const { client, schema, migrate, prepare, lockTimeoutMs, answerTimeoutMs } = parsePostgresOptions(options);
  const grown = growth();
  const sending = { textOf: statementTexts(schema, grown.stage), prepare };
  const store = `schema ${schema}`;
  const listen = listenOver(client, answerTimeoutMs);
  try {
    // What is run once need not be kept by the server.
    const opened = await openSchema(databaseOver(client, { ...sending, prepare: false }), { schema, store }, migrate);
    const database = databaseOver(client, { ...sending, answerTimeoutMs });
    return storeOver({
      ...opened,
      database: opened.readCommitted ? database : inTransactions(database),
      listener: listen && changeListener(listen, changeChannel(schema)),
      ...{ sending, grown, store, lockTimeoutMs },
    });
  } catch (error) {
    throw asStoreError(error, store);
  }
};
