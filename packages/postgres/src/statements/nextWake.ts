import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition, knownText } from './knownDefinition.ts';

const sql = `SELECT wake_at AS "wakeAt" FROM {instance}
  WHERE wake_at IS NOT NULL AND set_aside IS NULL AND ${isKnownDefinition(1)} ORDER BY wake_at LIMIT 1`;

export const nextWake = async (
  connection: Connection,
  known: readonly KnownDefinition[],
): Promise<EpochMilliseconds | null> => {
  const row = await connection.first(sql, knownText(known));
  return row ? integer(row, 'wakeAt') : null;
};
