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
export const placeOfInstance = (connection: Connection, id: string, slot: Slot | undefined): PagePlace | undefined => {
  const column = slot === undefined ? 'NULL' : slotColumn(slot);
  const row = connection.first(
    `SELECT fact_slot.position, ${column} AS value FROM fact_slot JOIN instance USING (position) WHERE instance.id = ?`,
    id,
  );
  return row && { position: integer(row, 'position'), value: valueOf(row) };
};

const valueOf = ({ value }: Row): FactValue => (typeof value === 'string' || typeof value === 'number' ? value : null);
