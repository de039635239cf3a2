import type { Database } from '../connection/connection.ts';
import { anyUnplaced } from '../statements/anyUnplaced.ts';
import { numberEntries } from '../statements/numberEntries.ts';

/**
 * Gives every entry that a host's transaction has committed its position, in a short transaction of its own. Hosts leave
 * it to whoever comes next: had they to take a position, one of them could hold up every commit.
 */
export const placeEntries = async (database: Database): Promise<void> => {
  if (await anyUnplaced(database)) await database.transaction(numberEntries);
};
