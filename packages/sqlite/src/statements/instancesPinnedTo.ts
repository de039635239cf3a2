import type { PinnedInstance } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

// CROSS JOIN fixes the order of the two: from the index of pins to the instances, never the other way round.
const sql = `SELECT instance.id, instance.position FROM instance_pin
  CROSS JOIN instance ON instance.position = instance_pin.instance
  WHERE instance_pin.pin = ? AND instance_pin.instance > ? ORDER BY instance_pin.instance LIMIT ?`;

/** The instances that have a pin, by position. */
export const instancesPinnedTo = (
  connection: Connection,
  pin: string,
  after: number,
  limit: number,
): readonly PinnedInstance[] =>
  connection.all(sql, pin, after, limit).map((row) => ({ id: text(row, 'id'), position: integer(row, 'position') }));
