import type { EpochMilliseconds } from '@statedesk/engine';
import { arrayText } from '../connection/arrayText.ts';
import { integer, text } from '../connection/columns.ts';
import type { Connection, Row } from '../connection/connection.ts';
import { instanceColumns } from './instanceRow.ts';
import { serverNowColumn } from './serverNow.ts';

// One row at least, which says what time it is: who asks is about to decide by that.
const rowsWhere = (condition: string): string =>
  `SELECT ${instanceColumns}, ${serverNowColumn} FROM (SELECT 1) AS once LEFT JOIN {instance} ON ${condition}`;

const one = rowsWhere('instance.id = $1');
const several = rowsWhere('instance.id = ANY ($1::text::text[])');

/** Rows by id, and what the server's clock said of now. */
export interface FoundRows {
  readonly rows: ReadonlyMap<string, Row>;
  readonly serverNow: EpochMilliseconds;
}

/** The rows of these instances, as they came: one that cannot be read is its own reader's trouble alone. */
export const rowsOfInstances = async (connection: Connection, ids: readonly string[]): Promise<FoundRows> => {
  const [only] = ids;
  const found =
    only !== undefined && ids.length === 1
      ? await connection.all(one, only)
      : await connection.all(several, arrayText(ids));
  const there = found.filter((row) => row['id'] !== null);
  return {
    rows: new Map(there.map((row) => [text(row, 'id'), row])),
    serverNow: integer(found[0] ?? {}, 'serverNow'),
  };
};
