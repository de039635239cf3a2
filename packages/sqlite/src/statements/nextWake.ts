import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import { integerOrNull } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition } from './knownDefinition.ts';
import { othersLease } from './othersLease.ts';

const sql = `SELECT min(wake_at) AS wake_at FROM instance
  WHERE wake_at IS NOT NULL AND set_aside IS NULL AND ${isKnownDefinition}`;

/** The earliest wake-up, of those that no holder but this one has taken. */
export const nextWake = (
  connection: Connection,
  known: readonly KnownDefinition[],
  holder?: string,
): EpochMilliseconds | null => {
  const row =
    holder === undefined
      ? connection.first(sql, JSON.stringify(known))
      : connection.first(`${sql} AND NOT EXISTS (${othersLease})`, JSON.stringify(known), holder);
  return integerOrNull(row ?? { wake_at: null }, 'wake_at');
};
