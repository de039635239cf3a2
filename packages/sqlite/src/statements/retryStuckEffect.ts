import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE outbox SET standing = 'waiting', ready_at = 0 WHERE key = ? AND standing <> 'waiting'`;

export const retryStuckEffect = (connection: Connection, key: string): boolean => connection.run(sql, key) === 1;
