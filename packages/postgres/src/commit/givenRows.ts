import { arrayText } from '../connection/arrayText.ts';
import type { Value } from '../connection/connection.ts';

/** A column of rows that a statement is given: its name, its type, and what a row has in it. */
export interface GivenColumn<Item> {
  readonly name: string;
  readonly type: 'text' | 'bigint' | 'integer' | 'boolean';
  readonly of: (item: Item) => Value;
}

/** The parameters of a statement, in the order in which its parts ask for them. */
export interface Parameters {
  readonly values: Value[];
}

/**
 * Rows that a statement is given, as a table expression of that name; `ord` numbers them from 1. One row is plain
 * parameters: its plan holds for every such statement, and no text is quoted into a list. Several are a list a column,
 * as text: the planner then expects as many with a plan it keeps as with one that it makes anew, and so keeps it.
 */
export const givenRows = <Item>(
  { values }: Parameters,
  table: string,
  columns: readonly GivenColumn<Item>[],
  items: readonly Item[],
): string => {
  const names = columns.map(({ name }) => name).join(', ');
  const [only] = items;
  if (only !== undefined && items.length === 1) {
    const row = columns.map(({ name, type, of }) => `$${values.push(of(only))}::${type} AS ${name}`);
    return `${table} AS MATERIALIZED (SELECT ${row.join(', ')}, 1::bigint AS ord)`;
  }
  const lists = columns.map(({ type, of }) => `$${values.push(arrayText(items.map(of)))}::text::${type}[]`);
  return `${table} AS MATERIALIZED (
    SELECT * FROM unnest(${lists.join(', ')}) WITH ORDINALITY AS ${table} (${names}, ord))`;
};
