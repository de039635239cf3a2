import type { FactCondition, FactValue } from '@statedesk/engine';
import type { Clause } from './clause.ts';
import { slotColumn } from './slotColumn.ts';

/**
 * A condition on a fact. Written with `=`, `<` and the like wherever it excludes null: only then does SQLite see that
 * the partial index of the slot will do (https://sqlite.org/partialindex.html#queries_using_partial_indexes).
 */
export const factClause = (condition: FactCondition): Clause => {
  const column = slotColumn(condition.slot);
  if ('equals' in condition) return equals(column, condition.equals);
  if ('in' in condition) return isIn(column, condition.in);
  const { from, before } = condition;
  const parts = [`${column} IS NOT NULL`, ...(from === undefined ? [] : [`${column} >= ?`])];
  if (before !== undefined) parts.push(`${column} < ?`);
  return { sql: parts.join(' AND '), values: [from, before].filter((bound) => bound !== undefined) };
};

const equals = (column: string, value: FactValue): Clause =>
  value === null ? { sql: `${column} IS NULL`, values: [] } : { sql: `${column} = ?`, values: [value] };

// The list is one parameter, so that lists of all lengths share a statement.
const isIn = (column: string, values: readonly FactValue[]): Clause => {
  const list = JSON.stringify(values.filter((value) => value !== null));
  const listed = `${column} IN (SELECT value FROM json_each(?))`;
  return { sql: values.includes(null) ? `(${listed} OR ${column} IS NULL)` : listed, values: [list] };
};
