import type { InstanceCommit } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { insertFactSlots } from '../statements/insertFactSlots.ts';
import { insertInstance } from '../statements/insertInstance.ts';
import type { StandingInstance } from '../statements/standingInstance.ts';
import { updateInstance } from '../statements/updateInstance.ts';
import { writeFacts } from './writeFacts.ts';

/** Writes the row of an instance and whatever of its facts has changed; its position, which is `newPosition` at birth. */
export const writeInstance = (
  connection: Connection,
  next: InstanceCommit['next'],
  standing: StandingInstance | undefined,
  newPosition: number,
): number => {
  const position = standing?.position ?? newPosition;
  if (standing) {
    updateInstance(connection, position, next);
  } else {
    insertInstance(connection, position, next);
    insertFactSlots(connection, position, next.procedure, next.tenant);
  }
  writeFacts(connection, position, standing ? standing.facts : {}, next.facts);
  return position;
};
