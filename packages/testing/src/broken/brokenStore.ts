import type { MemoryTables, Store } from '@statedesk/engine';
import { memoryStore } from '@statedesk/engine';

/** A memory store that breaks its promise in one way: what the conformance suite is tested on. */
export interface BrokenStore {
  /** What is wrong with it. */
  readonly fault: string;
  /** The title of the group and the sentence of the case that must fail on it. */
  readonly caughtBy: readonly [group: string, sentence: string];
  readonly over: (tables: MemoryTables) => Store;
}

/** A memory store with some of its methods replaced. */
export const brokenBy = (
  fault: string,
  caughtBy: BrokenStore['caughtBy'],
  replace: (sound: Store, tables: MemoryTables) => Partial<Store>,
): BrokenStore => ({
  fault,
  caughtBy,
  over: (tables) => {
    const sound = memoryStore(tables);
    return { ...sound, ...replace(sound, tables) };
  },
});
