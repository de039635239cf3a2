import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE {outbox} SET token = NULL, ready_at = 0, standing = $1, error = coalesce($2::text, error)
  WHERE key = $3 AND token = $4`;

export const strandEffect = async (
  connection: Connection,
  key: string,
  token: string,
  { standing, error }: { readonly standing: 'dead' | 'unhandled'; readonly error: string | null },
): Promise<boolean> => (await connection.run(sql, standing, error, key, token)) === 1;
