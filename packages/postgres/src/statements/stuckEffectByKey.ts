import type { StuckEffect } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { stuckEffectColumns, stuckEffectOf } from './stuckEffectRow.ts';

const sql = `SELECT ${stuckEffectColumns} FROM {outbox} WHERE outbox.key = $1 AND standing <> 'waiting'`;

export const stuckEffectByKey = async (connection: Connection, key: string): Promise<StuckEffect | undefined> =>
  (await connection.all(sql, key)).map(stuckEffectOf)[0];
