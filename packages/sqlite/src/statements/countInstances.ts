import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import type { Clause } from '../find/clause.ts';

/** How many instances have fact slots that fulfil every clause. */
export const countInstances = (connection: Connection, clauses: readonly Clause[]): number => {
  const sql = `SELECT count(*) AS number FROM fact_slot WHERE ${clauses.map(({ sql }) => sql).join(' AND ')}`;
  return integer(connection.first(sql, ...clauses.flatMap(({ values }) => values)) ?? {}, 'number');
};
