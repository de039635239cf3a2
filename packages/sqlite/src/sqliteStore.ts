import type { Store } from '@statedesk/engine';
import { openDatabase } from './opening/openDatabase.ts';
import { parseSqliteOptions } from './parseSqliteOptions.ts';
import { storeOver } from './storeOver.ts';

export interface SqliteStoreOptions {
  /** A path; a file that is not there is made. `:memory:` keeps a store of this process alone. */
  readonly file: string;
  /**
   * What `committed` means when the power fails. `full` (default): it was written through to the disk. `normal`: the
   * newest commits may be missing afterwards, whole ones and from the end; several times as many commits a second.
   * A crash of the process loses nothing with either. docs/stores.md has figures.
   */
  readonly synchronous?: 'full' | 'normal';
  /** How long to wait for another process's write lock, in whole milliseconds. 5,000 by default. */
  readonly busyTimeoutMs?: number;
}

/**
 * A store in one SQLite file, in WAL mode, through `node:sqlite`. Several processes may open one file at a time; they
 * must be on one machine. Opening is synchronous, as `node:sqlite` is: it reads a header, and the caller has the store
 * or the error where it asked, without an `await` at the top of a program.
 *
 * @throws InvalidOptionsError `invalid-options`: no path, another word, a time that is no whole number of milliseconds.
 * @throws StoreIncompatibleError `store-incompatible`: the file is another application's, no SQLite file, or written by
 * a newer version. It is left as it is, byte for byte.
 * @throws StoreDamagedError `store-damaged`: the file is cut short or overwritten. It is left as it is as well.
 * @throws StoreUnavailableError `store-unavailable`: the file cannot be opened, read or locked.
 *
 * @example
 * ```ts
 * const store = sqliteStore({ file: 'desk.db' });
 * ```
 */
export const sqliteStore = (options: SqliteStoreOptions): Store => {
  const parsed = parseSqliteOptions(options);
  return storeOver(openDatabase(parsed), parsed.busyTimeoutMs);
};
