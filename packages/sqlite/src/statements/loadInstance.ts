import type { StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { instanceColumns, instanceOf } from './instanceRow.ts';

const sql = `SELECT ${instanceColumns} FROM instance WHERE id = ?`;

export const loadInstance = (connection: Connection, id: string): StoredInstance | undefined => {
  const row = connection.first(sql, id);
  return row && instanceOf(row);
};
