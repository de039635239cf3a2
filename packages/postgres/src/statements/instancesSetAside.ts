import type { StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { instanceColumns, instanceOf } from './instanceRow.ts';

const sql = `SELECT ${instanceColumns} FROM {instance} WHERE set_aside IS NOT NULL ORDER BY position LIMIT $1`;

export const instancesSetAside = async (connection: Connection, limit: number): Promise<readonly StoredInstance[]> =>
  (await connection.all(sql, limit)).map(instanceOf);
