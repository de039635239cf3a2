import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition } from './knownDefinition.ts';

const sql = `SELECT id, wake_at FROM instance
  WHERE wake_at <= ? AND set_aside IS NULL AND ${isKnownDefinition} ORDER BY wake_at, id LIMIT ?`;

export const dueInstances = (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  known: readonly KnownDefinition[],
): readonly { readonly id: string; readonly wakeAt: EpochMilliseconds }[] =>
  connection
    .all(sql, now, JSON.stringify(known), limit)
    .map((row) => ({ id: text(row, 'id'), wakeAt: integer(row, 'wake_at') }));
