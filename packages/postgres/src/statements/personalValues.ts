import type { StoredPersonalValue } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import { integer, text } from '../connection/columns.ts';
import type { Connection, Row } from '../connection/connection.ts';

const sql = `SELECT reference, subject, salt, value, erased_at AS "erasedAt",
  erased_by AS "erasedBy", erased_reason AS "erasedReason" FROM {personal_value}
  WHERE reference = ANY ($1::text::text[])`;

export const personalValues = async (
  connection: Connection,
  references: readonly string[],
): Promise<readonly StoredPersonalValue[]> => (await connection.all(sql, arrayText(references))).map(personalValueOf);

const personalValueOf = (row: Row): StoredPersonalValue => {
  const reference = text(row, 'reference');
  return row['erasedAt'] === null
    ? { reference, subject: text(row, 'subject'), salt: text(row, 'salt'), value: text(row, 'value') }
    : {
        reference,
        erased: {
          at: integer(row, 'erasedAt'),
          by: text(row, 'erasedBy'),
          reason: text(row, 'erasedReason'),
        },
      };
};
