import type { Connection } from '../connection/connection.ts';

const sql = `DELETE FROM {outbox} WHERE key = $1 AND standing <> 'waiting'`;

export const discardStuckEffect = async (connection: Connection, key: string): Promise<boolean> =>
  (await connection.run(sql, key)) === 1;
