import type { FactValue, Slot } from '@statedesk/engine';
import type { Connection, Row } from '../connection/connection.ts';
import { integer } from '../connection/columns.ts';
import { slotColumn } from '../find/slotColumn.ts';

/** What the row of an instance holds in a slot, and its position: where a page after it begins. */
export interface PagePlace {
  readonly position: number;
  readonly value: FactValue;
}

/** Where an instance stands in an order; undefined where there is no such instance. */
export const placeOfInstance = async (
  connection: Connection,
  id: string,
  slot: Slot | undefined,
): Promise<PagePlace | undefined> => {
  const column = slot === undefined ? 'NULL' : slotColumn(slot);
  const row = await connection.first(
    `SELECT fact_slot.position, ${column} AS value FROM {fact_slot}
      WHERE fact_slot.position = (SELECT position FROM {instance} WHERE id = $1)`,
    id,
  );
  return row && { position: integer(row, 'position'), value: valueOf(row) };
};

const valueOf = ({ value }: Row): FactValue => (typeof value === 'string' || typeof value === 'number' ? value : null);
