import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM {outbox} WHERE key = $1 AND token = $2';

export const deliverEffect = async (connection: Connection, key: string, token: string): Promise<boolean> =>
  (await connection.run(sql, key, token)) === 1;
