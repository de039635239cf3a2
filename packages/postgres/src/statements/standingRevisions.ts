import { arrayText } from '../connection/arrayText.ts';
import { boolean, integer } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

/** Where an instance stands, as far as it is committed. */
export interface StandingRevision {
  /** Of the row, or of its newest entry where that is further; 0: there is none. */
  readonly revision: number;
  /** Whether entries of it wait for their positions. */
  readonly unplaced: boolean;
}

const sql = `SELECT
    coalesce(greatest(instance.revision, (SELECT max(revision) FROM {journal} WHERE journal.instance = instance.position)), 0)
      AS revision,
    (SELECT sequence FROM {journal} WHERE journal.instance = instance.position AND journal.position IS NULL LIMIT 1)
      IS NOT NULL AS unplaced
  FROM unnest($1::text::text[]) WITH ORDINALITY AS given (id, ord) LEFT JOIN {instance} ON instance.id = given.id
  ORDER BY given.ord`;

/** Where instances stand, in the order of the ids. */
export const standingRevisions = async (
  connection: Connection,
  ids: readonly string[],
): Promise<readonly StandingRevision[]> =>
  (await connection.all(sql, arrayText(ids))).map((row) => ({
    revision: integer(row, 'revision'),
    unplaced: boolean(row, 'unplaced'),
  }));
