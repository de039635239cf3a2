import type { Connection } from '../connection/connection.ts';

// A token may be left from a text that the facts do not tell of any more; the text itself is compared when searching.
const sql = 'INSERT INTO text_token (token, position) VALUES (?, ?) ON CONFLICT DO NOTHING';

export const insertToken = (connection: Connection, position: number, token: string): void => {
  connection.run(sql, token, position);
};
