import type { Connection } from '../connection/connection.ts';
import { integer, text } from '../connection/columns.ts';
import { inTransaction } from '../connection/inTransaction.ts';
import { incompatible } from '../opening/incompatible.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** How far the schema of a file is. */
const schemaVersion = (connection: Connection): number =>
  integer(connection.first('PRAGMA user_version') ?? {}, 'user_version');

/**
 * Brings the schema up to this version, every step and its record in one transaction: of two processes that open a new
 * file, one does it and the other finds it done.
 * @throws StoreIncompatibleError where the file is ahead of this version, or came here by other steps.
 */
export const migrate = (connection: Connection, steps: readonly Migration[] = migrations): void => {
  requireKnownSchema(connection, steps);
  if (schemaVersion(connection) === steps.length) return;
  inTransaction(connection, () => {
    connection.run(
      'CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    );
    // Read again under the lock: another process may have been faster.
    for (const step of steps.slice(schemaVersion(connection))) apply(connection, step);
  });
};

const apply = (connection: Connection, { version, name, statements }: Migration): void => {
  for (const statement of statements) connection.run(statement);
  connection.run(`INSERT INTO migration (version, name, applied_at) VALUES (?, ?, datetime('now'))`, version, name);
  connection.run(`PRAGMA user_version = ${version}`);
};

/** @throws StoreIncompatibleError where the file is ahead of this version, or came here by other steps. */
export const requireKnownSchema = (connection: Connection, steps: readonly Migration[] = migrations): void => {
  const version = schemaVersion(connection);
  if (version > steps.length) {
    throw incompatible(
      connection.file,
      `has schema ${version}, this version of @statedesk/sqlite knows ${steps.length}; update the package`,
    );
  }
  if (version === 0) return;
  const taken = connection.all('SELECT name FROM migration ORDER BY version').map((row) => text(row, 'name'));
  const known = steps.slice(0, version).map(({ name }) => name);
  if (taken.join('\n') !== known.join('\n')) {
    throw incompatible(
      connection.file,
      `came to schema ${version} by "${taken.join('", "')}", not by the steps of this package`,
    );
  }
};
