import type { FactQuery } from '@statedesk/engine';
import type { Clause } from './clause.ts';
import { factClause } from './factClause.ts';
import { textClauses } from './textClauses.ts';

/** Everything a query asks for, as clauses that must all hold. */
export const queryClauses = (query: FactQuery): readonly Clause[] => [
  { sql: 'fact_slot.procedure = ?', values: [query.procedure] },
  ...(query.tenant === undefined ? [] : [{ sql: 'fact_slot.tenant = ?', values: [query.tenant] }]),
  ...query.where.map(factClause),
  ...textClauses(query.text ?? []),
];
