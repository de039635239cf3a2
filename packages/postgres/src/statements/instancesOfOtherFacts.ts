import type { OutdatedFacts, PinnedInstance } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Connection } from '../connection/connection.ts';

// In the order of the rows themselves: it reads on from `after`, past those whose facts are those of today.
const sql = `SELECT id, position FROM {instance}
  WHERE position > $1 AND procedure = $2 AND version = $3 AND facts_version <> $4 ORDER BY position LIMIT $5`;

/** The instances of a definition whose facts were projected by another version of its facts, by position. */
export const instancesOfOtherFacts = async (
  connection: Connection,
  { procedure, version, factsVersion }: OutdatedFacts,
  after: number,
  limit: number,
): Promise<readonly PinnedInstance[]> =>
  (await connection.all(sql, after, procedure, version, factsVersion, limit)).map((row) => ({
    id: text(row, 'id'),
    position: integer(row, 'position'),
  }));
