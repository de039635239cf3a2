import { boolean, integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { incompatible } from './incompatible.ts';

const sql = `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
  current_setting('default_transaction_isolation') = 'read committed' AS "readCommitted"`;

const oldest = 150_000;

/** What the store must know of a server. */
export interface ServerFacts {
  /** Whether a statement that stands alone runs at READ COMMITTED. */
  readonly readCommitted: boolean;
}

/** @throws StoreIncompatibleError where the server is too old, or the database is not in UTF-8. */
export const requireServer = async (connection: Connection, store: string): Promise<ServerFacts> => {
  const row = (await connection.first(sql)) ?? {};
  const [version, encoding] = [integer(row, 'version'), text(row, 'encoding')];
  if (version < oldest) throw incompatible(store, `lies on PostgreSQL ${version / 10_000}; 15 or newer is needed`);
  if (encoding !== 'UTF8') throw incompatible(store, `lies in a database in ${encoding}; UTF8 is needed`);
  return { readCommitted: boolean(row, 'readCommitted') };
};
