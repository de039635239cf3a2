import type { EpochMilliseconds, KnownDefinition, WakePlace } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection, Value } from '../connection/connection.ts';
import { isKnownDefinition, knownText } from './knownDefinition.ts';

/** Which part of the order of wake-ups is asked for. */
export interface WakePage {
  /** `null`: of any definition. */
  readonly known: readonly KnownDefinition[] | null;
  readonly after?: WakePlace | undefined;
}

export const dueInstances = async (
  connection: Connection,
  now: EpochMilliseconds,
  limit: number,
  { known, after }: WakePage,
): Promise<readonly WakePlace[]> => {
  const values: Value[] = [now, limit];
  const conditions = ['wake_at <= $1', 'set_aside IS NULL'];
  if (known) conditions.push(isKnownDefinition(values.push(knownText(known))));
  if (after) conditions.push(`(wake_at, id) > ($${values.push(after.wakeAt)}, $${values.push(after.id)})`);
  const sql = `SELECT id, wake_at AS "wakeAt" FROM {instance} WHERE ${conditions.join(' AND ')}
    ORDER BY wake_at, id LIMIT $2`;
  return (await connection.all(sql, ...values)).map((row) => ({ id: text(row, 'id'), wakeAt: integer(row, 'wakeAt') }));
};
