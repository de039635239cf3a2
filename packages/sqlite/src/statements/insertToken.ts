import type { Connection } from '../connection/connection.ts';

const sql = 'INSERT INTO text_token (token, position) VALUES (?, ?)';

export const insertToken = (connection: Connection, position: number, token: string): void => {
  connection.run(sql, token, position);
};
