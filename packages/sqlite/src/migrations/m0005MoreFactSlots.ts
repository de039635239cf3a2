import type { Migration } from './migration.ts';
import { moreKeywords } from './moreKeywords.ts';

/** Another four keywords by which instances are found. */
export const m0005MoreFactSlots: Migration = {
  version: 5,
  name: 'more fact slots',
  statements: moreKeywords(['k17', 'k18', 'k19', 'k20']),
};
