import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { joined } from '../find/clause.ts';
import type { Clause } from '../find/clause.ts';

/** How many instances have fact slots that fulfil every clause. */
export const countInstances = async (connection: Connection, clauses: readonly Clause[]): Promise<number> => {
  const { sql, values } = joined(clauses, ' AND ');
  const row = await connection.first(`SELECT count(*) AS number FROM {fact_slot} WHERE ${sql}`, ...values);
  return integer(row ?? {}, 'number');
};
