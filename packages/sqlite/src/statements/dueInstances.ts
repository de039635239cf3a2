import type { EpochMilliseconds, KnownDefinition, WakePlace } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { isKnownDefinition } from './knownDefinition.ts';

const sql = (conditions: readonly string[]): string => `SELECT id, wake_at FROM instance
  WHERE ${['wake_at <= ?', 'set_aside IS NULL', ...conditions].join(' AND ')} ORDER BY wake_at, id LIMIT ?`;

const behind = '(wake_at, id) > (?, ?)';

/** Which part of the order of wake-ups is asked for. */
export interface WakePage {
  /** `null`: of any definition. */
  readonly known: readonly KnownDefinition[] | null;
  readonly after?: WakePlace | undefined;
}

export const dueInstances = (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  { known, after }: WakePage,
): readonly WakePlace[] => {
  const conditions = [...(known ? [isKnownDefinition] : []), ...(after ? [behind] : [])];
  const values = [...(known ? [JSON.stringify(known)] : []), ...(after ? [after.wakeAt, after.id] : [])];
  return connection
    .all(sql(conditions), now, ...values, limit)
    .map((row) => ({ id: text(row, 'id'), wakeAt: integer(row, 'wake_at') }));
};
