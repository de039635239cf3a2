import type { Connection } from './connection.ts';

/**
 * Runs `work` in one transaction that holds the write lock from its first statement on: what it reads is still so when
 * it writes. An error undoes all of it.
 */
export const inTransaction = <Result>(connection: Connection, work: () => Result): Result =>
  between(connection, 'BEGIN IMMEDIATE', work);

/** Runs `work` on one moment of the database, however many statements it reads with. Takes no lock from anybody. */
export const inReadTransaction = <Result>(connection: Connection, work: () => Result): Result =>
  between(connection, 'BEGIN', work);

const between = <Result>(connection: Connection, begin: string, work: () => Result): Result => {
  connection.run(begin);
  try {
    const result = work();
    connection.run('COMMIT');
    return result;
  } catch (error) {
    undo(connection);
    throw error;
  }
};

const undo = (connection: Connection): void => {
  try {
    connection.run('ROLLBACK');
  } catch {
    // SQLite has undone a transaction by itself where the disk failed; the first error is the one to report.
  }
};
