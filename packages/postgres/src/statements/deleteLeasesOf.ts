import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM {wake_lease} WHERE holder = $1';

export const deleteLeasesOf = async (connection: Connection, holder: string): Promise<void> => {
  await connection.run(sql, holder);
};
