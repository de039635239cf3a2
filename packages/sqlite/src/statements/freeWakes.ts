import type { EpochMilliseconds, KnownDefinition, WakePlace } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition } from './knownDefinition.ts';
import { othersLease } from './othersLease.ts';

const sql = `SELECT position, id, wake_at FROM instance
  WHERE wake_at <= ? AND set_aside IS NULL AND ${isKnownDefinition}
    AND NOT EXISTS (${othersLease} AND wake_lease.until > ?)
  ORDER BY wake_at, id LIMIT ?`;

/** A wake-up, with the place of its instance. */
export interface FreeWake extends WakePlace {
  readonly position: number;
}

/** What is due and in nobody else's hands. */
export const freeWakes = (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  { known, holder }: { readonly known: readonly KnownDefinition[]; readonly holder: string },
): readonly FreeWake[] =>
  connection
    .all(sql, now, JSON.stringify(known), holder, now, limit)
    .map((row) => ({ position: integer(row, 'position'), id: text(row, 'id'), wakeAt: integer(row, 'wake_at') }));
