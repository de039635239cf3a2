import type { StuckEffect } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { stuckEffectColumns, stuckEffectOf } from './stuckEffectRow.ts';

const sql = `SELECT ${stuckEffectColumns} FROM outbox WHERE outbox.key = ? AND standing <> 'waiting'`;

export const stuckEffectByKey = (connection: Connection, key: string): StuckEffect | undefined =>
  connection.all(sql, key).map(stuckEffectOf)[0];
