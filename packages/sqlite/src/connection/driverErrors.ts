import { StoreIncompatibleError, StoreUnavailableError } from '@statedesk/engine';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that say something of the file, not of a statement. */
const unavailable: Readonly<Record<number, string>> = {
  3: 'access was denied',
  5: 'another process held the write lock for too long',
  6: 'a table was locked',
  7: 'memory ran out',
  8: 'the file is read-only',
  9: 'the operation was interrupted',
  10: 'the disk failed',
  11: 'the file is damaged: restore a backup',
  13: 'the disk is full',
  14: 'the file could not be opened',
  15: 'the locks of the file system do not work',
  18: 'a value is larger than SQLite takes',
  22: 'the file system does not take so large a file',
  23: 'access was denied',
};

const busy = 5;
const notADatabase = 26;

/** The primary result code of a driver's error, or undefined where it is none. */
const primaryCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;

/** Whether trying again may help: another connection has the lock. */
export const isBusy = (error: unknown): boolean => primaryCode(error) === busy;

/** A driver's error as one of the engine's; any other error as it is. */
export const asStoreError = (error: unknown, file: string): unknown => {
  const code = primaryCode(error);
  if (code === undefined) return error;
  if (code === notADatabase) {
    const message = `${file} is not a SQLite database. It was left as it is; name another file, or none that exists.`;
    return new StoreIncompatibleError(message, { store: file }, { cause: error });
  }
  const reason = unavailable[code];
  if (reason === undefined) return error;
  return new StoreUnavailableError(`${file}: ${reason}. Nothing was written.`, { store: file }, { cause: error });
};
