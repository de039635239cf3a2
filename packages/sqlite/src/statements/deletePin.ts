import type { Connection } from '../connection/connection.ts';

const sql = 'DELETE FROM instance_pin WHERE pin = ? AND instance = ?';

export const deletePin = (connection: Connection, position: number, pin: string): void => {
  connection.run(sql, pin, position);
};
