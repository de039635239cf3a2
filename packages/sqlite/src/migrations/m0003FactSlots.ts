import type { Migration } from './migration.ts';
import { moreKeywords } from './moreKeywords.ts';

/** Four more keywords by which instances are found, after the first twelve. */
export const m0003FactSlots: Migration = {
  version: 3,
  name: 'fact slots',
  statements: moreKeywords(['k13', 'k14', 'k15', 'k16']),
};
