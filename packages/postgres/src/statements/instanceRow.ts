import { readFacts, type StoredInstance } from '@statedesk/engine';
import { integer, integerOrNull, text, textOrNull } from '../connection/columns.ts';
import type { Row } from '../connection/connection.ts';

/** The columns of an instance, for every statement that reads one. */
export const instanceColumns = `instance.position, instance.id, instance.procedure, instance.tenant, instance.version,
  instance.revision, instance.snapshot, instance.head, instance.facts, instance.facts_version AS "factsVersion",
  instance.wake_at AS "wakeAt", instance.set_aside AS "setAside"`;

/** A row of these columns as the contract has it. */
export const instanceOf = (row: Row): StoredInstance => ({
  id: text(row, 'id'),
  procedure: text(row, 'procedure'),
  tenant: text(row, 'tenant'),
  version: integer(row, 'version'),
  revision: integer(row, 'revision'),
  snapshot: text(row, 'snapshot'),
  head: text(row, 'head'),
  facts: readFacts(text(row, 'facts')) ?? {},
  factsVersion: integer(row, 'factsVersion'),
  wakeAt: integerOrNull(row, 'wakeAt'),
  setAside: textOrNull(row, 'setAside'),
  position: integer(row, 'position'),
});
