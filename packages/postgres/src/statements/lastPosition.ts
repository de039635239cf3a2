import { integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

const sql = 'SELECT last FROM {place}';

/** The newest position that was given out. */
export const lastPosition = async (connection: Connection): Promise<number> =>
  integer((await connection.first(sql)) ?? {}, 'last');
