import type { StoredEntry } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import type { Connection } from '../connection/connection.ts';
import { entryColumns, entryOf } from './entryRow.ts';

const sql = `SELECT ${entryColumns}
  FROM unnest($1::text::text[], $2::text::text[]) WITH ORDINALITY AS given (id, key, ord)
    CROSS JOIN LATERAL (
      SELECT * FROM {journal} WHERE journal.instance = (SELECT position FROM {instance} WHERE instance.id = given.id)
        AND journal.idempotency_key = given.key LIMIT 1
    ) AS journal
  ORDER BY given.ord`;

/** A key of an instance. */
export interface InstanceKey {
  readonly instanceId: string;
  readonly key: string;
}

/** The entries under these keys, in their order; those that there are none of are left out. */
export const entriesByKeys = async (
  connection: Connection,
  keys: readonly InstanceKey[],
): Promise<readonly StoredEntry[]> => {
  if (keys.length === 0) return [];
  const ids = arrayText(keys.map(({ instanceId }) => instanceId));
  return (await connection.all(sql, ids, arrayText(keys.map(({ key }) => key)))).map(entryOf);
};
