import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM {wake_lease} WHERE holder = $1';

/** Gives back the wake-ups that a store took and that have not run out. */
export const releaseWakes = async (connection: Connection, holder: string): Promise<void> => {
  await connection.run(sql, holder);
};
