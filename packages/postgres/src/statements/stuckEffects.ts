import type { StuckEffect } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { stuckEffectColumns, stuckEffectOf } from './stuckEffectRow.ts';

const sql = `SELECT ${stuckEffectColumns} FROM {outbox} WHERE standing <> 'waiting' ORDER BY sequence LIMIT $1`;

export const stuckEffects = async (connection: Connection, limit: number): Promise<readonly StuckEffect[]> =>
  (await connection.all(sql, limit)).map(stuckEffectOf);
