import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = `INSERT INTO journal (position, instance, revision, entry, hash, idempotency_key, committed_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

export const insertEntry = (connection: Connection, instance: number, stored: StoredEntry): void => {
  const { position, revision, entry, hash, idempotencyKey, committedAt } = stored;
  connection.run(sql, position, instance, revision, entry, hash, idempotencyKey, committedAt);
};
