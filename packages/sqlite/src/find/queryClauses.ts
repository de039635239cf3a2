import type { FactQuery } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import type { Clause } from './clause.ts';
import { factClause } from './factClause.ts';
import { textClauses } from './textClauses.ts';

/** Everything a query asks for, as clauses that must all hold. */
export const queryClauses = (connection: Connection, query: FactQuery): readonly Clause[] => [
  { sql: 'fact_slot.procedure = ?', values: [query.procedure] },
  ...(query.tenant === undefined ? [] : [{ sql: 'fact_slot.tenant = ?', values: [query.tenant] }]),
  ...query.where.map(factClause),
  ...textClauses(connection, query.text ?? []),
];
