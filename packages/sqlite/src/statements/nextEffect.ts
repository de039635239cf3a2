import type { EpochMilliseconds } from '@statedesk/engine';
import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isLaneHead } from './laneHead.ts';

const sql = `SELECT ready_at FROM outbox WHERE ${isLaneHead} ORDER BY ready_at LIMIT 1`;

export const nextEffect = (connection: Connection): EpochMilliseconds | null => {
  const row = connection.first(sql);
  return row ? integer(row, 'ready_at') : null;
};
