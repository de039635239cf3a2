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
  /** Whether a statement that stands alone runs at READ COMMITTED. */
  readonly readCommitted: boolean;
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
    readCommitted,
    lastPosition: await lastPosition(database),
    serverNow: await serverNow(database),
  };
};
