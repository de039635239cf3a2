import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM wake_lease WHERE holder = ?';

export const deleteLeasesOf = (connection: Connection, holder: string): void => {
  connection.run(sql, holder);
};
