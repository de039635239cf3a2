import type { StoredEntry } from '@statedesk/engine';
import { integer, text, textOrNull } from '../connection/columns.ts';
import type { Row } from '../connection/connection.ts';

/** The columns of an entry and the instance it belongs to, for every statement that reads the journal. */
export const entryColumns = `instance.id AS instance_id, journal.revision, journal.position, journal.entry, journal.hash,
  journal.idempotency_key, journal.committed_at`;

/** A row of these columns as the contract has it. */
export const entryOf = (row: Row): StoredEntry => ({
  instanceId: text(row, 'instance_id'),
  revision: integer(row, 'revision'),
  position: integer(row, 'position'),
  entry: text(row, 'entry'),
  hash: text(row, 'hash'),
  idempotencyKey: textOrNull(row, 'idempotency_key'),
  committedAt: integer(row, 'committed_at'),
});
