import type { PinnedInstance } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

// From the index of pins to the instances, row by row: never the other way round.
const sql = `SELECT (SELECT id FROM {instance} WHERE instance.position = instance_pin.instance) AS id,
  instance_pin.instance AS position FROM {instance_pin}
  WHERE instance_pin.pin = $1 AND instance_pin.instance > $2 ORDER BY instance_pin.instance LIMIT $3`;

/** The instances that have a pin, by position. */
export const instancesPinnedTo = async (
  connection: Connection,
  pin: string,
  after: number,
  limit: number,
): Promise<readonly PinnedInstance[]> =>
  (await connection.all(sql, pin, after, limit)).map((row) => ({
    id: text(row, 'id'),
    position: integer(row, 'position'),
  }));
