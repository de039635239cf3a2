import type { FactCondition, FactValue, Slot } from '@statedesk/engine';
import { numberSlots } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import type { Clause } from './clause.ts';
import { slotColumn } from './slotColumn.ts';

const numbers = new Set<Slot>(numberSlots);

/** What a slot holds, as PostgreSQL calls it. */
export const slotType = (slot: Slot): 'text' | 'double precision' => (numbers.has(slot) ? 'double precision' : 'text');

/**
 * A condition on a fact. Written with `=`, `<` and the like wherever it excludes null: only then does PostgreSQL see
 * that the partial index of the slot will do (https://www.postgresql.org/docs/current/indexes-partial.html).
 */
export const factClause = (condition: FactCondition): Clause => {
  const column = slotColumn(condition.slot);
  const type = slotType(condition.slot);
  if ('equals' in condition) return equals(column, type, condition.equals);
  if ('in' in condition) return isIn(column, type, condition.in);
  const { from, before } = condition;
  const parts = [`${column} IS NOT NULL`, ...(from === undefined ? [] : [`${column} >= ?::${type}`])];
  if (before !== undefined) parts.push(`${column} < ?::${type}`);
  return { sql: parts.join(' AND '), values: [from, before].filter((bound) => bound !== undefined) };
};

const equals = (column: string, type: string, value: FactValue): Clause =>
  value === null ? { sql: `${column} IS NULL`, values: [] } : { sql: `${column} = ?::${type}`, values: [value] };

// The list is one parameter, so that lists of all lengths share a statement.
const isIn = (column: string, type: string, values: readonly FactValue[]): Clause => {
  const listed = `${column} = ANY (?::${type}[])`;
  return {
    sql: values.includes(null) ? `(${listed} OR ${column} IS NULL)` : listed,
    values: [arrayText(values.filter((value) => value !== null))],
  };
};
