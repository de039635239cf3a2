import type { FactPage, Slot } from '@statedesk/engine';
import type { PagePlace } from '../statements/placeOfInstance.ts';
import type { Clause } from './clause.ts';
import { slotType } from './factClause.ts';
import { slotColumn } from './slotColumn.ts';

/** A part of a list that one index has in its order. */
export interface Stretch {
  readonly where: readonly Clause[];
  readonly order: string;
}

const byPosition = 'fact_slot.position';
const behind = (position: number): Clause => ({ sql: `${byPosition} > ?`, values: [position] });

// Said twice, so that the index begins at the value: an OR alone would be a filter over the whole stretch.
const behindValue = (slot: Slot, further: string, { value, position }: PagePlace): Clause => {
  const [column, type] = [slotColumn(slot), slotType(slot)];
  return {
    sql: `${column} ${further}= ?::${type} AND (${column} ${further} ?::${type} OR ${byPosition} > ?)`,
    values: [value, value, position],
  };
};

/**
 * What is left of a list after a place in it, in at most two stretches: the rows with a value, by value, then those
 * without one, by position. As one statement the list would be sorted whole for every page.
 */
export const pageStretches = (
  order: FactPage['order'],
  after: PagePlace | undefined,
  inOrder: string,
): readonly Stretch[] => {
  if (!order) return [{ where: after ? [behind(after.position)] : [], order: inOrder }];
  const column = slotColumn(order.slot);
  const [further, direction] = order.direction === 'ascending' ? ['>', 'ASC'] : ['<', 'DESC'];
  const isNull = { sql: `${column} IS NULL`, values: [] };
  const without = { where: [isNull], order: inOrder };
  if (after?.value === null) return [{ ...without, where: [isNull, behind(after.position)] }];
  const rest = after ? [behindValue(order.slot, further, after)] : [];
  const valued = { sql: `${column} IS NOT NULL`, values: [] };
  return [{ where: [valued, ...rest], order: `${column} ${direction}, ${byPosition}` }, without];
};
