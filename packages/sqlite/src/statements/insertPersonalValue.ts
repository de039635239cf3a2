import type { PersonalValue } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = `INSERT INTO personal_value (reference, subject, salt, value) VALUES (?, ?, ?, ?)
  ON CONFLICT (reference) DO NOTHING`;

export const insertPersonalValue = (
  connection: Connection,
  { reference, subject, salt, value }: PersonalValue,
): void => {
  connection.run(sql, reference, subject, salt, value);
};
