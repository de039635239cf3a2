import type { PinnedInstance } from '../storedRows.ts';
import { compareText } from './compareText.ts';
import type { MemoryTables } from './memoryTables.ts';

/** Every pin in use, once each (rule R4). */
export const pins = (tables: MemoryTables): readonly string[] =>
  [...new Set([...tables.pins.values()].flat())].sort(compareText);

/** The instances that have a pin, by position. */
export const pinnedTo = (tables: MemoryTables, pin: string, after: number, limit: number): readonly PinnedInstance[] =>
  [...tables.instances.values()]
    .filter(({ id, position }) => position > after && tables.pins.get(id)?.includes(pin) === true)
    .map(({ id, position }) => ({ id, position }))
    .sort((left, right) => left.position - right.position)
    .slice(0, limit);
