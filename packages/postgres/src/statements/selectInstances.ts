import type { StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { joined } from '../find/clause.ts';
import type { Stretch } from '../find/pageStretches.ts';
import { instanceColumns, instanceOf } from './instanceRow.ts';

/**
 * Instances whose fact slots fulfil every clause of a stretch, one stretch after the other, up to a limit. One
 * statement, and so one moment. A stretch that is not needed is not run, and those that are run in this order: parts
 * with a LIMIT of their own are never run in parallel.
 */
export const selectInstances = async (
  connection: Connection,
  stretches: readonly Stretch[],
  limit: number,
): Promise<readonly StoredInstance[]> => {
  const { sql, values } = joined(
    stretches.map(({ where, order }) => ({
      sql: `(SELECT ${instanceColumns}
        FROM {fact_slot} JOIN {instance} ON instance.position = fact_slot.position
        WHERE ${where.map((clause) => clause.sql).join(' AND ')} ORDER BY ${order} LIMIT ?)`,
      values: [...where.flatMap((clause) => clause.values), limit],
    })),
    ' UNION ALL ',
  );
  const rows =
    stretches.length === 1
      ? await connection.all(sql, ...values)
      : await connection.all(`SELECT * FROM (${sql}) AS found LIMIT $${values.length + 1}`, ...values, limit);
  return rows.map(instanceOf);
};
