import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = 'UPDATE outbox SET token = NULL, ready_at = ?, error = ? WHERE key = ? AND token = ?';

export const deferEffect = (
  connection: Connection,
  key: string,
  token: string,
  { at, error }: { readonly at: EpochMilliseconds; readonly error: string },
): boolean => connection.run(sql, at, error, key, token) === 1;
