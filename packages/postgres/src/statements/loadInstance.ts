import type { StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { instanceColumns, instanceOf } from './instanceRow.ts';

const sql = `SELECT ${instanceColumns} FROM {instance} WHERE id = $1`;

export const loadInstance = async (connection: Connection, id: string): Promise<StoredInstance | undefined> => {
  const row = await connection.first(sql, id);
  return row && instanceOf(row);
};
