import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns} FROM {journal}
  WHERE journal.instance = (SELECT position FROM {instance} WHERE id = $1) AND journal.idempotency_key = $2`;

export const entryByKey = async (
  connection: Connection,
  instanceId: string,
  key: string,
): Promise<StoredEntry | undefined> => {
  const row = await connection.first(sql, instanceId, key);
  return row && entryOf(row);
};
