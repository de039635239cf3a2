import type { Connection } from '../connection/connection.ts';

const sql = 'INSERT INTO fact_slot (position, procedure, tenant) VALUES (?, ?, ?)';

/** The row that `updateFactSlots` fills. */
export const insertFactSlots = (connection: Connection, position: number, procedure: string, tenant: string): void => {
  connection.run(sql, position, procedure, tenant);
};
