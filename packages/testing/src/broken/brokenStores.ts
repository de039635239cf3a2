import { brokenCommits } from './brokenCommits.ts';
import { brokenLeases } from './brokenLeases.ts';
import { brokenOutboxes } from './brokenOutboxes.ts';
import { brokenPins } from './brokenPins.ts';
import { brokenProjections } from './brokenProjections.ts';
import { brokenReads } from './brokenReads.ts';
import type { BrokenStore } from './brokenStore.ts';

/**
 * Stores broken on purpose, each in one way, each with the case that finds it: the proof that the suite can fail. Whoever
 * adds a case to the suite adds the store it is for.
 */
export const brokenStores: readonly BrokenStore[] = [
  ...brokenCommits,
  ...brokenReads,
  ...brokenLeases,
  ...brokenPins,
  ...brokenProjections,
  ...brokenOutboxes,
];
