import type { Connection } from '../connection/connection.ts';
import { fileIdentity } from '../connection/fileIdentity.ts';

// A process that closes any descriptor of a file loses SQLite's locks on it, and another one could then empty the log
// under its hands (https://sqlite.org/howtocorrupt.html, 2.2). So what is open here is not opened past SQLite again.
const held = new Map<string, number>();

/** Whether a store of this process has the file open: SQLite alone may read it then. */
export const isHeld = (file: string): boolean => held.has(fileIdentity(file) ?? '');

/** Remembers that the file of a connection is open, until it is closed. */
export const hold = (connection: Connection): Connection => {
  const identity = fileIdentity(connection.file);
  if (identity === undefined) return connection;
  held.set(identity, (held.get(identity) ?? 0) + 1);
  return {
    ...connection,
    close: () => {
      connection.close();
      const left = (held.get(identity) ?? 1) - 1;
      if (left > 0) held.set(identity, left);
      else held.delete(identity);
    },
  };
};
