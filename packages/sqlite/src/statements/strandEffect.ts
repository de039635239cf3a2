import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE outbox SET token = NULL, ready_at = 0, standing = ?, error = coalesce(?, error)
  WHERE key = ? AND token = ?`;

export const strandEffect = (
  connection: Connection,
  key: string,
  token: string,
  { standing, error }: { readonly standing: 'dead' | 'unhandled'; readonly error: string | null },
): boolean => connection.run(sql, standing, error, key, token) === 1;
