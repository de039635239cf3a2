import { StoreDamagedError } from '@statedesk/engine';
import { fileIdentity } from './fileIdentity.ts';

/**
 * A check that the path of an open database, and of its log, still names what was opened. An operating system lets a
 * process write on into a file that was removed or replaced, and what is written there is gone when it is closed.
 * @throws StoreDamagedError from the check, where one of them is gone or another.
 */
export const sameFiles = (file: string): (() => void) => {
  if (file === ':memory:') return () => undefined;
  const opened = [file, `${file}-wal`].map((path) => ({ path, identity: fileIdentity(path) }));
  return () => {
    for (const { path, identity } of opened) {
      if (fileIdentity(path) === identity) continue;
      throw new StoreDamagedError(
        `${path} was removed or replaced while it was open: what was asked for is not in it. Close the store; bring the file back or restore a backup, and open that.`,
        { store: file },
      );
    }
  };
};
