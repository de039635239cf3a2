import { setImmediate } from 'node:timers/promises';
import { asStoreError, isBusy } from './driverErrors.ts';

/** How long SQLite itself waits for a lock. It blocks the thread meanwhile, so it waits in slices. */
export const sliceMilliseconds = 50;

/**
 * Runs `work`, again and again while another process holds the lock, until `busyTimeoutMs` are used up. Between two
 * slices the event loop has its turn.
 * @throws StoreUnavailableError when they are, or where the file cannot be written or read.
 */
export const patiently = async <Result>(
  { file, busyTimeoutMs }: { readonly file: string; readonly busyTimeoutMs: number },
  work: () => Result,
): Promise<Result> => {
  for (let left = busyTimeoutMs; ; left -= sliceMilliseconds) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || left <= sliceMilliseconds) throw asStoreError(error, file);
      await setImmediate();
    }
  }
};
