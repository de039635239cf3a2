import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns} FROM journal JOIN instance ON instance.position = journal.instance
  WHERE instance.id = ? AND journal.revision > ? ORDER BY journal.revision LIMIT ?`;

export const journalOfInstance = (
  connection: Connection,
  instanceId: string,
  after: number,
  limit: number,
): readonly StoredEntry[] => connection.all(sql, instanceId, after, limit).map(entryOf);
