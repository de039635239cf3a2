import type { Connection } from '../connection/connection.ts';

const sql = 'INSERT INTO instance_pin (pin, instance) VALUES (?, ?) ON CONFLICT DO NOTHING';

export const insertPin = (connection: Connection, position: number, pin: string): void => {
  connection.run(sql, pin, position);
};
