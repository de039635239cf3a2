import { factsText, type InstanceCommit } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';

const sql = `INSERT INTO instance
  (position, id, procedure, tenant, version, revision, snapshot, head, facts, facts_version, wake_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

export const insertInstance = (connection: Connection, position: number, next: InstanceCommit['next']): void => {
  const { id, procedure, tenant, version, revision, snapshot, head, facts, factsVersion, wakeAt } = next;
  const identity = [position, id, procedure, tenant, version];
  connection.run(sql, ...identity, revision, snapshot, head, factsText(facts), factsVersion, wakeAt);
};
