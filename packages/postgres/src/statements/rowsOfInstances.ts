import { arrayText } from '../connection/arrayText.ts';
import { text } from '../connection/columns.ts';
import type { Connection, Row } from '../connection/connection.ts';
import { instanceColumns } from './instanceRow.ts';

const one = `SELECT ${instanceColumns} FROM {instance} WHERE id = $1`;
const several = `SELECT ${instanceColumns} FROM {instance} WHERE id = ANY ($1::text::text[])`;

/** The rows of these instances, by id and as they came: one that cannot be read is its own reader's trouble alone. */
export const rowsOfInstances = async (
  connection: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Row>> => {
  const [only] = ids;
  const rows =
    only !== undefined && ids.length === 1
      ? await connection.all(one, only)
      : await connection.all(several, arrayText(ids));
  return new Map(rows.map((row) => [text(row, 'id'), row]));
};
