import type { FactSlots } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';
import { readFacts } from '../find/readFacts.ts';

/** What a commit must know of the row it replaces. */
export interface StandingInstance {
  readonly position: number;
  readonly revision: number;
  /** Undefined where the column cannot be read: what the tables of facts hold is not known then. */
  readonly facts: FactSlots | undefined;
}

const sql = 'SELECT position, revision, facts FROM instance WHERE id = ?';

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
