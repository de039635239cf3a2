import type { Connection } from '../connection/connection.ts';
import { integer, text } from '../connection/columns.ts';
import { inReadTransaction, inTransaction } from '../connection/inTransaction.ts';
import { damaged } from '../opening/damaged.ts';
import { incompatible } from '../opening/incompatible.ts';
import { newerSchema } from '../opening/newerSchema.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** How far the schema of a file is. */
export const schemaVersion = (connection: Connection): number =>
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

const requireNoTables = (connection: Connection): void => {
  if (connection.first('SELECT name FROM sqlite_schema') === undefined) return;
  throw damaged(connection.file, 'its header says that it is new, and it has tables');
};

/**
 * Looks at one moment of the file: between two looks another process may have brought it up to date.
 * @throws StoreIncompatibleError where the file is ahead of this version, or came here by other steps.
 * StoreDamagedError where it says that it took none, and has tables.
 */
export const requireKnownSchema = (connection: Connection, steps: readonly Migration[] = migrations): void => {
  inReadTransaction(connection, () => requireKnown(connection, steps));
};

const requireKnown = (connection: Connection, steps: readonly Migration[]): void => {
  const version = schemaVersion(connection);
  if (version > steps.length) throw newerSchema(connection.file, version, steps.length);
  if (version === 0) {
    requireNoTables(connection);
    return;
  }
  const taken = connection.all('SELECT name FROM migration ORDER BY version').map((row) => text(row, 'name'));
  const known = steps.slice(0, version).map(({ name }) => name);
  if (taken.join('\n') !== known.join('\n')) {
    throw incompatible(
      connection.file,
      `came to schema ${version} by "${taken.join('", "')}", not by the steps of this package`,
    );
  }
};
