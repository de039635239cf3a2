import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns} FROM {journal} WHERE journal.position > $1 ORDER BY journal.position LIMIT $2`;

export const changesAfter = async (
  connection: Connection,
  after: number,
  limit: number,
): Promise<readonly StoredEntry[]> => (await connection.all(sql, after, limit)).map(entryOf);
