import { StoreDamagedError, StoreUnavailableError } from '@statedesk/engine';
import { UnreadableRow } from './unreadableRow.ts';

/** Primary result codes of SQLite (https://sqlite.org/rescode.html) that say something of the file, not of a statement. */
const unavailable: Readonly<Record<number, string>> = {
  3: 'access was denied',
  5: 'another process held the write lock for too long',
  6: 'a table was locked',
  7: 'memory ran out',
  8: 'the file is read-only',
  9: 'the operation was interrupted',
  10: 'the disk failed',
  13: 'the disk is full',
  14: 'the file could not be opened: its folder has to be there, and to be writable',
  15: 'the locks of the file system do not work',
  18: 'a value is larger than SQLite takes',
  22: 'the file system does not take so large a file',
  23: 'access was denied',
};

const busy = 5;

/** Results that say the file does not hold what SQLite wrote: primary ones, and extended ones of a failed read. */
const damage: readonly number[] = [11, 26, 10 | (2 << 8), 10 | (32 << 8)];

/** The result code of a driver's error, or undefined where it is none. */
const resultCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;

const primary = (code: number): number => code & 0xff;

/** Whether trying again may help: another connection has the lock. */
export const isBusy = (error: unknown): boolean => primary(resultCode(error) ?? 0) === busy;

const isDamage = (code: number): boolean => damage.includes(code) || damage.includes(primary(code));

/** Whether SQLite refused a statement for what it says, and not for the state the file is in. */
export const isUnexplained = (error: unknown): boolean => {
  const code = resultCode(error);
  return code !== undefined && !isDamage(code) && unavailable[primary(code)] === undefined;
};

/** A driver's error as one of the engine's; any other error as it is. */
export const asStoreError = (error: unknown, file: string): unknown => {
  if (error instanceof UnreadableRow) return damagedBy(error, file);
  const code = resultCode(error);
  if (!(error instanceof Error) || code === undefined) return error;
  if (isDamage(code)) return damagedBy(error, file);
  const reason = unavailable[primary(code)];
  if (reason === undefined) return error;
  return new StoreUnavailableError(`${file}: ${reason}. Nothing was written.`, { store: file }, { cause: error });
};

const damagedBy = (cause: Error, file: string): StoreDamagedError =>
  new StoreDamagedError(
    `${file} is damaged: ${cause.message}. Nothing was written: keep the file, and restore a backup.`,
    { store: file },
    { cause },
  );
