import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

// Whoever holds the row is about to say himself when it wakes: nobody waits for that.
const sql = `UPDATE {instance} SET wake_at = $1 WHERE position =
  (SELECT position FROM {instance} WHERE id = $2 AND revision = $3 FOR NO KEY UPDATE SKIP LOCKED)`;

export const rearmInstance = async (
  connection: Connection,
  instanceId: string,
  revision: number,
  wakeAt: EpochMilliseconds | null,
): Promise<boolean> => (await connection.run(sql, wakeAt, instanceId, revision)) === 1;
