import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = 'UPDATE instance SET wake_at = ? WHERE id = ? AND revision = ?';

export const rearmInstance = (
  connection: Connection,
  instanceId: string,
  revision: number,
  wakeAt: EpochMilliseconds | null,
): boolean => connection.run(sql, wakeAt, instanceId, revision) === 1;
