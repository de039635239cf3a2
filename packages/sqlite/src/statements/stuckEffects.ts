import type { StuckEffect } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { stuckEffectColumns, stuckEffectOf } from './stuckEffectRow.ts';

const sql = `SELECT ${stuckEffectColumns} FROM outbox WHERE standing <> 'waiting' ORDER BY sequence LIMIT ?`;

export const stuckEffects = (connection: Connection, limit: number): readonly StuckEffect[] =>
  connection.all(sql, limit).map(stuckEffectOf);
