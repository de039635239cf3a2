import type { StoredEntry } from '@statedesk/engine';
import { integer, integerOrNull, text, textOrNull } from '../connection/columns.ts';
import type { Row } from '../connection/connection.ts';

/** The columns of an entry and the instance it belongs to, for every statement that reads the journal. */
export const entryColumns = `(SELECT id FROM {instance} WHERE instance.position = journal.instance) AS "instanceId", 
  journal.revision, journal.position, journal.entry, journal.hash, journal.idempotency_key AS "idempotencyKey", journal.committed_at AS "committedAt"`;

/** A row of these columns as the contract has it. The position is 0 until it is given one. */
export const entryOf = (row: Row): StoredEntry => ({
  instanceId: text(row, 'instanceId'),
  revision: integer(row, 'revision'),
  position: integerOrNull(row, 'position') ?? 0,
  entry: text(row, 'entry'),
  hash: text(row, 'hash'),
  idempotencyKey: textOrNull(row, 'idempotencyKey'),
  committedAt: integer(row, 'committedAt'),
});
