import { indexTokens, searchForm, slotNames, type FactSlots, type FactValue, type Slot } from '@statedesk/engine';
import type { Connection } from '../connection/connection.ts';
import { deleteToken } from '../statements/deleteToken.ts';
import { insertToken } from '../statements/insertToken.ts';
import { updateFactSlots } from '../statements/updateFactSlots.ts';

const writeTokens = (connection: Connection, position: number, before: string, after: string): void => {
  const [old, present] = [new Set(indexTokens(before)), new Set(indexTokens(after))];
  for (const token of old) if (!present.has(token)) deleteToken(connection, position, token);
  for (const token of present) if (!old.has(token)) insertToken(connection, position, token);
};

/** Writes whatever of an instance's facts has changed into their slots, and the tokens of its text. */
export const writeFacts = (
  connection: Connection,
  position: number,
  before: FactSlots | undefined,
  after: FactSlots,
): void => {
  const changed = slotNames.flatMap((slot): [Slot, FactValue][] => {
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
