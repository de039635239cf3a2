import type { Connection, Database } from '../connection/connection.ts';
import { boolean, text } from '../connection/columns.ts';
import { quoted } from '../connection/statementText.ts';
import { incompatible } from '../opening/incompatible.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** Which schema is to be brought up to date, and as what it is called in messages. */
export interface Target {
  readonly schema: string;
  readonly store: string;
}

/**
 * Brings the schema up to this version, every step in a transaction of its own, with its record and under a lock: of
 * many processes that open an empty database, one does it and the others find it done.
 * @throws StoreIncompatibleError where the schema is ahead of this version, came here by other steps, or is not ours.
 */
export const migrate = async (
  database: Database,
  target: Target,
  steps: readonly Migration[] = migrations,
): Promise<void> => {
  for (;;) {
    const version = await schemaVersion(database, target, steps);
    if (version === steps.length) return;
    await database.transaction(async (connection) => {
      await connection.run(
        'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))',
        `statedesk schema ${target.schema}`,
      );
      // Read again under the lock: another process may have been faster.
      const next = steps[await schemaVersion(connection, target, steps)];
      if (next) await apply(connection, target.schema, next);
    });
  }
};

const apply = async (connection: Connection, schema: string, { version, name, statements }: Migration) => {
  if (version === 1) await makeSchema(connection, schema);
  for (const statement of statements) await connection.run(statement);
  await connection.run('INSERT INTO {migration} (version, name) VALUES ($1, $2)', version, name);
};

const makeSchema = async (connection: Connection, schema: string): Promise<void> => {
  const { there } = await stateOf(connection, schema);
  // Asked for first: whoever may not make schemas may not say IF NOT EXISTS either.
  if (!there) await connection.run(`CREATE SCHEMA ${quoted(schema)}`);
  await connection.run(
    'CREATE TABLE {migration} (version integer PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
  );
};

const stateSql = `SELECT schema.oid IS NOT NULL AS there,
    EXISTS (SELECT FROM pg_catalog.pg_class WHERE relnamespace = schema.oid AND relname = 'migration') AS ours,
    EXISTS (SELECT FROM pg_catalog.pg_class WHERE relnamespace = schema.oid) AS filled
  FROM (SELECT (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = $1) AS oid) AS schema`;

const stateOf = async (connection: Connection, schema: string) => {
  const row = (await connection.first(stateSql, schema)) ?? {};
  return { there: boolean(row, 'there'), ours: boolean(row, 'ours'), filled: boolean(row, 'filled') };
};

/**
 * How far the schema is; 0: it is not there, or there is nothing in it.
 * @throws StoreIncompatibleError where it is ahead of this version, came here by other steps, or is not ours.
 */
export const schemaVersion = async (
  connection: Connection,
  { schema, store }: Target,
  steps: readonly Migration[] = migrations,
): Promise<number> => {
  const { ours, filled } = await stateOf(connection, schema);
  if (!ours && filled) throw incompatible(store, 'holds tables of another application');
  if (!ours) return 0;
  const rows = await connection.all('SELECT name FROM {migration} ORDER BY version');
  const taken = rows.map((row) => text(row, 'name'));
  if (taken.length > steps.length)
    throw incompatible(
      store,
      `has schema ${taken.length}, this version of @statedesk/postgres knows ${steps.length}: use a newer one`,
    );
  const known = steps.slice(0, taken.length).map(({ name }) => name);
  if (taken.join('\n') !== known.join('\n'))
    throw incompatible(
      store,
      `came to schema ${taken.length} by "${taken.join('", "')}", not by the steps of this package`,
    );
  return taken.length;
};
