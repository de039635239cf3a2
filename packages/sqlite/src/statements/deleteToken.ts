import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM text_token WHERE token = ? AND position = ?';

export const deleteToken = (connection: Connection, position: number, token: string): void => {
  connection.run(sql, token, position);
};
