import type { EpochMilliseconds } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM wake_lease WHERE until <= ?';

export const deleteExpiredLeases = (connection: Connection, now: EpochMilliseconds): void => {
  connection.run(sql, now);
};
