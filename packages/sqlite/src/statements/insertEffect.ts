import type { NewEffect } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

// The sequence is the next free row id, so that later effects stand behind every one that still waits.
const sql = `INSERT INTO outbox (key, instance, revision, type, lane, payload) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (key) DO NOTHING`;

export const insertEffect = (
  connection: Connection,
  instance: number,
  { key, revision, type, lane, payload }: NewEffect,
): void => {
  connection.run(sql, key, instance, revision, type, lane, payload);
};
