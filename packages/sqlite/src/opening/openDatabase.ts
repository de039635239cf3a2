import { resolve } from 'node:path';
import { StoreUnavailableError } from '@statedesk/engine';
import { connect } from '../connection/connect.ts';
import type { Connection } from '../connection/connection.ts';
import { asStoreError, isBusy } from '../connection/driverErrors.ts';
import { sliceMilliseconds } from '../connection/patiently.ts';
import { migrate, requireKnownSchema } from '../migrations/migrate.ts';
import { diagnosed } from './diagnosed.ts';
import { hold, isHeld } from './heldFiles.ts';
import { applicationId, hasLog, requireOwnFile } from './requireOwnFile.ts';

export interface DatabaseOptions {
  readonly file: string;
  readonly synchronous: 'full' | 'normal';
  readonly busyTimeoutMs: number;
}

/**
 * Opens a file of ours or makes a new one: checked, in WAL mode, with the schema of this version. A file that is
 * refused keeps every byte: a log beside it is not emptied into it, and nothing new stays beside it.
 * @throws StoreIncompatibleError, StoreDamagedError, StoreUnavailableError.
 */
export const openDatabase = ({ file, synchronous, busyTimeoutMs }: DatabaseOptions): Connection => {
  const inMemory = file === ':memory:';
  const place = inMemory ? file : resolve(file);
  const standing = inMemory ? 'new' : standingOf(place);
  return insistently(place, busyTimeoutMs, () => {
    // The last one to close a file empties the log into it; one who may not write leaves both alone.
    if (standing === 'ours' && hasLog(place)) using(connect(place, true), requireKnownSchema);
    const prepared = (connection: Connection) => {
      if (standing === 'ours') requireKnownSchema(connection);
      prepare(connection, synchronous, inMemory);
    };
    return hold(using(connect(place), prepared, 'keep open'));
  });
};

const standingOf = (place: string): 'new' | 'ours' => (isHeld(place) ? 'ours' : requireOwnFile(place));

const prepare = (connection: Connection, synchronous: 'full' | 'normal', inMemory: boolean): void => {
  connection.run(`PRAGMA busy_timeout = ${sliceMilliseconds}`);
  // In the header before the file turns to WAL, so that a crash right after leaves a file known as ours.
  const marked = connection.first('PRAGMA application_id')?.['application_id'] === applicationId;
  if (!marked) connection.run(`PRAGMA application_id = ${applicationId}`);
  const mode = connection.first('PRAGMA journal_mode = WAL')?.['journal_mode'];
  if (mode !== 'wal' && !inMemory) {
    throw new StoreUnavailableError(`${connection.file} lies where SQLite cannot keep a write-ahead log.`, {
      store: connection.file,
    });
  }
  connection.run(`PRAGMA synchronous = ${synchronous}`);
  // R6: what is erased is overwritten, not only unlinked.
  connection.run('PRAGMA secure_delete = ON');
  migrate(connection);
};

/** Lends a connection; closed afterwards, or kept open for the caller unless the work fails. */
const using = (connection: Connection, work: (connection: Connection) => void, end?: 'keep open'): Connection => {
  try {
    diagnosed(connection, work);
  } catch (error) {
    connection.close();
    throw error;
  }
  if (end === undefined) connection.close();
  return connection;
};

/** Opening is synchronous, and so is its waiting: it happens once, when a program starts. */
const insistently = <Result>(file: string, busyTimeoutMs: number, work: () => Result): Result => {
  for (let left = busyTimeoutMs; ; left -= sliceMilliseconds) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || left <= 0) throw asStoreError(error, file);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, sliceMilliseconds);
    }
  }
};
