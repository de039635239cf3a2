import type { ProjectedFacts } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { standingInstance } from '../statements/standingInstance.ts';
import { updateFacts } from '../statements/updateFacts.ts';
import { writeFacts } from './writeFacts.ts';

/** Writes other facts for an instance that still stands at this revision; called in a transaction that may write. */
export const projectInstance = (
  connection: Connection,
  instanceId: string,
  revision: number,
  projected: ProjectedFacts,
): boolean => {
  const standing = standingInstance(connection, instanceId);
  if (standing?.revision !== revision) return false;
  updateFacts(connection, standing.position, projected);
  writeFacts(connection, standing.position, standing.facts, projected.facts);
  return true;
};
