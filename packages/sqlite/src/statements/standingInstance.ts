import { readFacts, type FactSlots } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

/** What a commit must know of the row it replaces. */
export interface StandingInstance {
  readonly position: number;
  /** Of the row, or of its newest entry where that is further. */
  readonly revision: number;
  /** Undefined where the column cannot be read: what the tables of facts hold is not known then. */
  readonly facts: FactSlots | undefined;
}

// A row that was set back by hand must not make a commit write an entry a second time: the journal has the last word.
const sql = `SELECT position, facts, max(
  revision,
  coalesce((SELECT max(journal.revision) FROM journal WHERE journal.instance = instance.position), 0)
) AS revision FROM instance WHERE id = ?`;

export const standingInstance = (connection: Connection, id: string): StandingInstance | undefined => {
  const row = connection.first(sql, id);
  return (
    row && {
      position: integer(row, 'position'),
      revision: integer(row, 'revision'),
      facts: readFacts(text(row, 'facts')),
    }
  );
};
