import type { Connection } from '../connection/connection.ts';

const sql = 'PRAGMA wal_checkpoint(TRUNCATE)';

/** Moves the write-ahead log into the file and empties it; leaves it for later where a reader is in the way. */
export const truncateLog = (connection: Connection): void => {
  connection.all(sql);
};
