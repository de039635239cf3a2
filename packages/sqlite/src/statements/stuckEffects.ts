import type { StuckEffect } from '@statedesk/engine';
import { text, textOrNull } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { effectColumns, effectOf } from './effectRow.ts';

const sql = `SELECT ${effectColumns}, outbox.standing, outbox.error FROM outbox
  WHERE standing <> 'waiting' ORDER BY sequence LIMIT ?`;

export const stuckEffects = (connection: Connection, limit: number): readonly StuckEffect[] =>
  connection.all(sql, limit).map((row) => ({
    ...effectOf(row),
    standing: text(row, 'standing') === 'dead' ? 'dead' : 'unhandled',
    error: textOrNull(row, 'error'),
  }));
