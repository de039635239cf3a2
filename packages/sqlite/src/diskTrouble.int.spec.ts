import { chmodSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './opening/openDatabase.ts';
import { plainCommit } from './plainCommit.suite.ts';
import { rawSqlite, temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore } from './sqliteStore.ts';
import { storeOver } from './storeOver.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const ids = async () => (await rawSqlite(file).instanceRows()).map(({ id }) => id);

describe('architecture §6 a disk that is full', () => {
  it('refuses the commit whole, keeps what was there, and takes it once there is room', async () => {
    const connection = openDatabase({ file, synchronous: 'full', busyTimeoutMs: 1 });
    const store = storeOver(connection, 1);
    await store.commit([plainCommit('a')], 0);
    const pages = Number(connection.first('PRAGMA page_count')?.['page_count']);
    connection.first(`PRAGMA max_page_count = ${pages + 2}`);
    const { next, ...rest } = plainCommit('large');
    const batch = [plainCommit('b'), { ...rest, next: { ...next, snapshot: JSON.stringify('x'.repeat(50_000)) } }];
    await expect(store.commit(batch, 0)).rejects.toMatchObject({
      code: 'store-unavailable',
      message: `${file}: the disk is full. Nothing was written.`,
    });
    expect([await ids(), await store.position()]).toEqual([['a'], 1]);
    connection.first('PRAGMA max_page_count = 1000000');
    expect((await store.commit(batch, 0)).map(({ outcome }) => outcome)).toEqual(['committed', 'committed']);
    await store.close();
  });
});

/** Runs `work` as somebody whom permissions bind: the superuser may write anywhere. */
const asAnybody = <Result>(work: () => Result): Result => {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
};

describe('architecture §6 a folder that may not be written to', () => {
  const names = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]);

  it('is reported for a new file and for one that is there, which stays as it is', async () => {
    await sqliteStore({ file }).close();
    const before = names();
    chmodSync(folder, 0o555);
    for (const path of [file, join(folder, 'new.db')]) {
      expect(() => asAnybody(() => sqliteStore({ file: path }))).toThrow(
        expect.objectContaining({ code: 'store-unavailable', store: path }),
      );
    }
    expect(names()).toEqual(before);
  });

  it('is reported for a file that may not be read', () => {
    writeFileSync(file, 'x');
    chmodSync(folder, 0o000);
    expect(() => asAnybody(() => sqliteStore({ file }))).toThrow(
      expect.objectContaining({ code: 'store-unavailable', store: file }),
    );
  });
});
