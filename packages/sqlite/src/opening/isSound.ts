import { connect } from '../connection/connect.ts';
import type { Connection } from '../connection/connection.ts';
import { migrate, schemaVersion } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';

/**
 * Whether a database is what the steps of its schema made and SQLite wrote. Reads all of it, so it is asked only where
 * a statement failed that cannot fail on a sound file.
 */
export const isSound = (connection: Connection): boolean => {
  try {
    const checked = connection.first('PRAGMA integrity_check(1)')?.['integrity_check'];
    return checked === 'ok' && hasSchemaOfItsSteps(connection);
  } catch {
    return false;
  }
};

const schemaOf = (connection: Connection): readonly string[] =>
  connection.all('SELECT name, tbl_name, sql FROM sqlite_schema').map((row) => JSON.stringify(row));

/** Whether every table, index and trigger of its steps is there to the letter; what a host added is its own affair. */
const hasSchemaOfItsSteps = (connection: Connection): boolean => {
  const pattern = connect(':memory:');
  migrate(pattern, migrations.slice(0, schemaVersion(connection)));
  const present = new Set(schemaOf(connection));
  const whole = schemaOf(pattern).every((object) => present.has(object));
  pattern.close();
  return whole;
};
