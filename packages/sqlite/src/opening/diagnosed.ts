import type { Connection } from '../connection/connection.ts';
import { isUnexplained } from '../connection/driverErrors.ts';
import { damaged } from './damaged.ts';
import { isSound } from './isSound.ts';

/**
 * Runs `work`. A statement that SQLite refuses for what it says is a bug of ours, unless the file is not what it should
 * be: a damaged schema has other columns, a damaged index finds other rows.
 * @throws StoreDamagedError then; otherwise whatever `work` throws.
 */
export const diagnosed = <Result>(connection: Connection, work: (connection: Connection) => Result): Result => {
  try {
    return work(connection);
  } catch (error) {
    if (!isUnexplained(error) || isSound(connection)) throw error;
    throw damaged(connection.file, error instanceof Error ? error.message : String(error), error);
  }
};
