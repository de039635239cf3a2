import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE {outbox} SET standing = 'waiting', ready_at = 0 WHERE key = $1 AND standing <> 'waiting'`;

export const retryStuckEffect = async (connection: Connection, key: string): Promise<boolean> =>
  (await connection.run(sql, key)) === 1;
