import type { Connection } from '../connection/connection.ts';

const sql = 'UPDATE {instance} SET set_aside = $1 WHERE id = $2';

export const setInstanceAside = async (
  connection: Connection,
  instanceId: string,
  reason: string | null,
): Promise<boolean> => (await connection.run(sql, reason, instanceId)) === 1;
