import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns} FROM journal JOIN instance ON instance.position = journal.instance
  WHERE instance.id = ? AND journal.idempotency_key = ?`;

export const entryByKey = (connection: Connection, instanceId: string, key: string): StoredEntry | undefined => {
  const row = connection.first(sql, instanceId, key);
  return row && entryOf(row);
};
