import type { FactValue } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

/** Sets these columns alone: SQLite then leaves the indexes of all others untouched. */
export const updateFactSlots = (
  connection: Connection,
  position: number,
  columns: readonly (readonly [column: string, value: FactValue])[],
): void => {
  const assignments = columns.map(([column]) => `${column} = ?`).join(', ');
  connection.run(
    `UPDATE fact_slot SET ${assignments} WHERE position = ?`,
    ...columns.map(([, value]) => value),
    position,
  );
};
