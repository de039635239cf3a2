import type { StoredInstance } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import type { Clause } from '../find/clause.ts';
import { instanceColumns, instanceOf } from './instanceRow.ts';

/** Instances whose fact slots fulfil every clause, in an order, up to a limit. */
export const selectInstances = (
  connection: Connection,
  clauses: readonly Clause[],
  order: string,
  limit: number,
): readonly StoredInstance[] =>
  connection
    .all(
      `SELECT ${instanceColumns} FROM fact_slot JOIN instance ON instance.position = fact_slot.position
        WHERE ${clauses.map(({ sql }) => sql).join(' AND ')} ORDER BY ${order} LIMIT ?`,
      ...clauses.flatMap(({ values }) => values),
      limit,
    )
    .map(instanceOf);
