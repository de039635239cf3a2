import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import { integerOrNull } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition } from './knownDefinition.ts';

const sql = `SELECT min(wake_at) AS wake_at FROM instance
  WHERE wake_at IS NOT NULL AND set_aside IS NULL AND ${isKnownDefinition}`;

export const nextWake = (connection: Connection, known: readonly KnownDefinition[]): EpochMilliseconds | null =>
  integerOrNull(connection.first(sql, JSON.stringify(known)) ?? { wake_at: null }, 'wake_at');
