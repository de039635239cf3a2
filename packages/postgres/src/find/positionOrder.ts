import type { FactQuery } from '@statedesk/engine';

/**
 * The order by position, as a query is to ask for it. A month or a word picks rows that lie together somewhere in that
 * order. The planner takes them to be spread evenly, and would look for the first page among all rows from the
 * beginning; by an expression there is no such way, and it goes by the index of what was asked for, and sorts. A value
 * of a slot has its rows in the order of positions in its index.
 */
export const positionOrder = ({ where, text = [] }: FactQuery): string =>
  text.length > 0 || where.some((condition) => !('equals' in condition))
    ? 'fact_slot.position + 0'
    : 'fact_slot.position';
