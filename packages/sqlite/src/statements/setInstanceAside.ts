import type { Connection } from '../connection/connection.ts';

const sql = 'UPDATE instance SET set_aside = ? WHERE id = ?';

export const setInstanceAside = (connection: Connection, instanceId: string, reason: string | null): boolean =>
  connection.run(sql, reason, instanceId) === 1;
