import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM outbox WHERE key = ? AND token = ?';

export const deliverEffect = (connection: Connection, key: string, token: string): boolean =>
  connection.run(sql, key, token) === 1;
