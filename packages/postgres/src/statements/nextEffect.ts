import type { EpochMilliseconds } from '@statedesk/engine';
import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isLaneHead } from './laneHead.ts';

const sql = `SELECT ready_at AS "readyAt" FROM {outbox} WHERE ${isLaneHead} ORDER BY ready_at, sequence LIMIT 1`;

export const nextEffect = async (connection: Connection): Promise<EpochMilliseconds | null> => {
  const row = await connection.first(sql);
  return row ? integer(row, 'readyAt') : null;
};
