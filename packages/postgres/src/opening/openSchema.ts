import type { Database } from '../connection/connection.ts';
import { migrate, schemaVersion } from '../migrations/migrate.ts';
import type { Target } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { lastPosition } from '../statements/lastPosition.ts';
import { serverNow } from '../statements/serverNow.ts';
import { incompatible } from './incompatible.ts';
import { requireServer } from './requireServer.ts';

/** A schema of this version. */
export interface OpenedSchema {
  readonly database: Database;
  readonly lastPosition: number;
  readonly serverNow: number;
}

/**
 * Checks the server and the schema, and makes it or brings it up to date where it may.
 * @throws StoreIncompatibleError.
 */
export const openSchema = async (database: Database, target: Target, mayMigrate: boolean): Promise<OpenedSchema> => {
  const { readCommitted } = await requireServer(database, target.store);
  if (mayMigrate) await migrate(database, target);
  const version = await schemaVersion(database, target);
  if (version < migrations.length)
    throw incompatible(target.store, `has schema ${version}, ${migrations.length} is needed, and migrate is false`);
  return {
    database: readCommitted ? database : inTransactions(database),
    lastPosition: await lastPosition(database),
    serverNow: await serverNow(database),
  };
};

/** Where the database's default is another isolation, a statement that stands alone must say which one it wants. */
const inTransactions = ({ transaction }: Database): Database => ({
  run: (...statement) => transaction((connection) => connection.run(...statement)),
  first: (...statement) => transaction((connection) => connection.first(...statement)),
  all: (...statement) => transaction((connection) => connection.all(...statement)),
  transaction,
});
