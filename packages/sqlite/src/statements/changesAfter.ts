import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns} FROM journal JOIN instance ON instance.position = journal.instance
  WHERE journal.position > ? ORDER BY journal.position LIMIT ?`;

export const changesAfter = (connection: Connection, after: number, limit: number): readonly StoredEntry[] =>
  connection.all(sql, after, limit).map(entryOf);
