import { closeSync, openSync, readSync } from 'node:fs';
import { StoreUnavailableError } from '@statedesk/engine';

/** Reads with positions from a file; answers what is there, which may be less. */
export type ReadAt = (position: number, bytes: number) => Buffer;

/**
 * Lends a file for reading; undefined where there is none.
 * @throws StoreUnavailableError where it cannot be read.
 */
export const withFile = <Result>(file: string, work: (read: ReadAt) => Result): Result | undefined => {
  try {
    const descriptor = openSync(file, 'r');
    try {
      return work((position, bytes) => {
        const buffer = Buffer.alloc(bytes);
        return buffer.subarray(0, readSync(descriptor, buffer, 0, bytes, position));
      });
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new StoreUnavailableError(`${file} cannot be read.`, { store: file }, { cause: error });
  }
};
