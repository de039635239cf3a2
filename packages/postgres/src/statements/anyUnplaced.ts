import type { Connection } from '../connection/connection.ts';

const sql = 'SELECT sequence FROM {journal} WHERE position IS NULL LIMIT 1';

/** Whether entries wait for their positions: by an index that is empty but for those. */
export const anyUnplaced = async (connection: Connection): Promise<boolean> =>
  (await connection.first(sql)) !== undefined;
