import type { Lane, NewEffect } from '@statedesk/engine';
import { integer, text } from '../connection/columns.ts';
import type { Row } from '../connection/connection.ts';
import { UnreadableRow } from '../connection/unreadableRow.ts';

/** The columns of an effect and its instance, for every statement that reads the outbox. */
export const effectColumns = `outbox.key, outbox.revision, outbox.type, outbox.lane, outbox.payload,
  (SELECT id FROM {instance} WHERE instance.position = outbox.instance) AS "instanceId", outbox.attempts`;

/** A row of these columns as the contract has it. */
export const effectOf = (row: Row): NewEffect & { readonly instanceId: string; readonly attempts: number } => ({
  key: text(row, 'key'),
  instanceId: text(row, 'instanceId'),
  revision: integer(row, 'revision'),
  type: text(row, 'type'),
  lane: laneOf(text(row, 'lane')),
  payload: text(row, 'payload'),
  attempts: integer(row, 'attempts'),
});

const laneOf = (lane: string): Lane => {
  if (lane === 'notification' || lane === 'integration' || lane === 'instance') return lane;
  throw new UnreadableRow(`an effect lies in lane '${lane}', and there is no such lane`);
};
