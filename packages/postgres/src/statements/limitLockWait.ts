import type { Connection } from '../connection/connection.ts';

const sql = `SELECT set_config('lock_timeout', $1, true)`;

/** How long a statement of this transaction waits for a row that another transaction holds. */
export const limitLockWait = async (connection: Connection, milliseconds: number): Promise<void> => {
  await connection.run(sql, `${milliseconds}ms`);
};
