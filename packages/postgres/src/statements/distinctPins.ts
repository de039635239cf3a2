import { text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

// One look into the index for each pin: SELECT DISTINCT would read the rows of all instances.
const sql = `WITH RECURSIVE pinned (pin) AS (
    SELECT min(pin) FROM {instance_pin}
    UNION ALL
    SELECT (SELECT min(pin) FROM {instance_pin} WHERE pin > pinned.pin) FROM pinned WHERE pinned.pin IS NOT NULL
  ) SELECT pin FROM pinned WHERE pin IS NOT NULL`;

/** Every pin that an instance has, by code point. */
export const distinctPins = async (connection: Connection): Promise<readonly string[]> =>
  (await connection.all(sql)).map((row) => text(row, 'pin'));
