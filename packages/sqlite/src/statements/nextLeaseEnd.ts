import type { EpochMilliseconds, KnownDefinition } from '@statedesk/engine';
import { integerOrNull } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition } from './knownDefinition.ts';

const sql = `SELECT min(max(wake_lease.until, instance.wake_at)) AS at
  FROM wake_lease CROSS JOIN instance ON instance.position = wake_lease.instance AND instance.wake_at = wake_lease.wake_at
  WHERE set_aside IS NULL AND ${isKnownDefinition} AND wake_lease.holder <> ?`;

/** When the first of the wake-ups that others have taken is free again. */
export const nextLeaseEnd = (
  connection: Connection,
  known: readonly KnownDefinition[],
  holder: string,
): EpochMilliseconds | null =>
  integerOrNull(connection.first(sql, JSON.stringify(known), holder) ?? { at: null }, 'at');
