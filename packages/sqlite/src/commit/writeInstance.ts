import type { FactSlots, FactValue, InstanceCommit, Slot } from '@statedesk/engine';
import { indexTokens, searchForm } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { slots } from '../find/slotColumn.ts';
import { deleteToken } from '../statements/deleteToken.ts';
import { insertFactSlots } from '../statements/insertFactSlots.ts';
import { insertInstance } from '../statements/insertInstance.ts';
import { insertToken } from '../statements/insertToken.ts';
import type { StandingInstance } from '../statements/standingInstance.ts';
import { updateFactSlots } from '../statements/updateFactSlots.ts';
import { updateInstance } from '../statements/updateInstance.ts';

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

const writeFacts = (
  connection: Connection,
  position: number,
  before: FactSlots | undefined,
  after: FactSlots,
): void => {
  const changed = slots.flatMap((slot): [Slot, FactValue][] => {
    const value = after[slot] ?? null;
    return before && value === (before[slot] ?? null) ? [] : [[slot, value]];
  });
  if (changed.length === 0) return;
  const text = changed.find(([slot]) => slot === 'text');
  if (!text) {
    updateFactSlots(connection, position, changed);
    return;
  }
  const form = text[1] === null ? null : searchForm(String(text[1]));
  updateFactSlots(connection, position, [...changed, ['search_form', form]]);
  writeTokens(connection, position, String(before?.text ?? ''), form ?? '');
};

const writeTokens = (connection: Connection, position: number, before: string, after: string): void => {
  const [old, present] = [new Set(indexTokens(before)), new Set(indexTokens(after))];
  for (const token of old) if (!present.has(token)) deleteToken(connection, position, token);
  for (const token of present) if (!old.has(token)) insertToken(connection, position, token);
};
