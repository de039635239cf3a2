import type { StoredEntry } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns} FROM {journal}
  WHERE journal.instance = (SELECT position FROM {instance} WHERE id = $1) AND journal.revision > $2
  ORDER BY journal.revision LIMIT $3`;

export const journalOfInstance = async (
  connection: Connection,
  instanceId: string,
  after: number,
  limit: number,
): Promise<readonly StoredEntry[]> => (await connection.all(sql, instanceId, after, limit)).map(entryOf);
