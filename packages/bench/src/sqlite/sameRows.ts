import { DatabaseSync } from 'node:sqlite';

const tables = ['instance', 'journal', 'fact_slot', 'text_token', 'outbox', 'personal_value', 'instance_pin'] as const;

/** How many rows a table has, and how many bytes its texts take. */
const sizeOf = (database: DatabaseSync, table: string): string => {
  const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
  const bytes = columns.map(({ name }) => `coalesce(sum(length(CAST(${String(name)} AS BLOB))), 0)`).join(' + ');
  return JSON.stringify(database.prepare(`SELECT count(*) AS rows, ${bytes} AS bytes FROM ${table}`).get());
};

/**
 * Sees to it that two files hold as many rows and bytes in every table. (The same bytes they cannot hold: every run salts
 * its personal values anew.)
 * @throws Error naming the table where they do not
 */
export const requireSameRows = (files: readonly [string, string]): void => {
  const [ours, theirs] = files.map((file) => {
    const database = new DatabaseSync(file, { readOnly: true });
    const sizes = tables.map((table) => `${table} ${sizeOf(database, table)}`);
    database.close();
    return sizes;
  });
  const other = ours?.findIndex((size, index) => size !== theirs?.[index]) ?? -1;
  if (other >= 0) throw new Error(`not the same was written: ${ours?.[other] ?? ''} against ${theirs?.[other] ?? ''}`);
};
