import type { Connection } from '../connection/connection.ts';

const lock = 'SELECT last FROM {place} FOR NO KEY UPDATE';

// In the order in which they were written, which within an instance is that of its revisions.
const number = `WITH waiting AS MATERIALIZED (
    SELECT instance, revision, row_number() OVER (ORDER BY sequence) AS number FROM {journal} WHERE position IS NULL
  ), placed AS (
    UPDATE {place} SET last = last + (SELECT count(*) FROM waiting) WHERE EXISTS (SELECT FROM waiting)
    RETURNING last - (SELECT count(*) FROM waiting) AS before
  )
  UPDATE {journal} SET position = placed.before + waiting.number FROM waiting, placed
  WHERE journal.instance = waiting.instance AND journal.revision = waiting.revision AND journal.position IS NULL`;

/**
 * Gives entries of hosts' transactions the next positions; called in a transaction. Two statements: the second sees what
 * was committed while the first one waited for the row that all who give positions take.
 */
export const numberEntries = async (connection: Connection): Promise<void> => {
  await connection.run(lock);
  await connection.run(number);
};
