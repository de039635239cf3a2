import type { Connection } from '../connection/connection.ts';
import { deletePin } from '../statements/deletePin.ts';
import { distinctPins } from '../statements/distinctPins.ts';
import { insertPin } from '../statements/insertPin.ts';

/**
 * Writes what an instance is pinned to from now on. The table is searched by pin, so what goes is looked for under every
 * pin in use: few, and only where an instance that was there before is pinned anew.
 */
export const writePins = (connection: Connection, position: number, pins: readonly string[], isNew: boolean): void => {
  const stale = isNew ? [] : distinctPins(connection).filter((pin) => !pins.includes(pin));
  for (const pin of stale) deletePin(connection, position, pin);
  for (const pin of pins) insertPin(connection, position, pin);
};
