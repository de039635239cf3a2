import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = 'UPDATE {outbox} SET token = NULL, ready_at = $1, error = $2 WHERE key = $3 AND token = $4';

export const deferEffect = async (
  connection: Connection,
  key: string,
  token: string,
  { at, error }: { readonly at: EpochMilliseconds; readonly error: string },
): Promise<boolean> => (await connection.run(sql, at, error, key, token)) === 1;
