import { factsText, type InstanceCommit } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = `UPDATE instance SET procedure = ?, tenant = ?, version = ?, revision = ?, snapshot = ?, head = ?, facts = ?,
  facts_version = ?, wake_at = ? WHERE position = ?`;

export const updateInstance = (connection: Connection, position: number, next: InstanceCommit['next']): void => {
  const { procedure, tenant, version, revision, snapshot, head, facts, factsVersion, wakeAt } = next;
  const definition = [procedure, tenant, version];
  connection.run(sql, ...definition, revision, snapshot, head, factsText(facts), factsVersion, wakeAt, position);
};
