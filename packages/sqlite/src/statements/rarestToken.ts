import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

/** Beyond so many rows it no longer matters which token is rarer. */
const countedRows = 2000;

const sql = `SELECT value AS token FROM json_each(?) ORDER BY
  (SELECT count(*) FROM (SELECT 1 FROM text_token WHERE token = value LIMIT ${countedRows})) LIMIT 1`;

/** Of several tokens the one that the fewest rows have: the others would narrow little that the text itself does not. */
export const rarestToken = (connection: Connection, tokens: readonly string[]): string | undefined => {
  const row = tokens.length === 0 ? undefined : connection.first(sql, JSON.stringify(tokens));
  return row && text(row, 'token');
};
