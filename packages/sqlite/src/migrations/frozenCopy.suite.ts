import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';
import { connect } from '../connection/connect.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';

const fixtures = new URL('../../../../fixtures/stores/', import.meta.url);

/** A copy of a frozen file, anew for each test. */
export interface FrozenCopy {
  readonly file: string;
  /** Puts it back as it was frozen. */
  readonly renew: () => void;
  /** Looks into it past the store. */
  readonly read: <Result>(work: (connection: ReturnType<typeof connect>) => Result) => Result;
}

/** Gives every test around it a copy of the file that an earlier version wrote, and takes it away. */
export const frozenCopy = (name: string): FrozenCopy => {
  let folder = '';
  let file = '';
  const renew = (): void => copyFileSync(fileURLToPath(new URL(name, fixtures)), file);
  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder, 'desk.db');
    renew();
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    get file() {
      return file;
    },
    renew,
    read: (work) => {
      const connection = connect(file);
      try {
        return work(connection);
      } finally {
        connection.close();
      }
    },
  };
};
