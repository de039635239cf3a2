import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import type { FreeWake } from './freeWakes.ts';

const sql = `INSERT INTO wake_lease (instance, wake_at, holder, until) VALUES (?, ?, ?, ?)
  ON CONFLICT (instance) DO UPDATE SET wake_at = excluded.wake_at, holder = excluded.holder, until = excluded.until`;

export const keepLease = (
  connection: Connection,
  { position, wakeAt }: FreeWake,
  { holder, until }: { readonly holder: string; readonly until: EpochMilliseconds },
): void => {
  connection.run(sql, position, wakeAt, holder, until);
};
