import type { StoredPersonalValue } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection, Row } from '../connection/connection.ts';

const sql = `SELECT reference, subject, salt, value, erased_at, erased_by, erased_reason FROM personal_value
  WHERE reference IN (SELECT value FROM json_each(?))`;

export const personalValues = (connection: Connection, references: readonly string[]): readonly StoredPersonalValue[] =>
  connection.all(sql, JSON.stringify(references)).map(personalValueOf);

const personalValueOf = (row: Row): StoredPersonalValue => {
  const reference = text(row, 'reference');
  return row['erased_at'] === null
    ? { reference, subject: text(row, 'subject'), salt: text(row, 'salt'), value: text(row, 'value') }
    : {
        reference,
        erased: {
          at: integer(row, 'erased_at'),
          by: text(row, 'erased_by'),
          reason: text(row, 'erased_reason'),
        },
      };
};
