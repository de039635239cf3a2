import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatedeskError } from '@statedesk/engine';
import { migrations } from '../migrations/migrations.ts';
import { leftWithLog } from '../leftWithLog.suite.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { applicationId } from './requireOwnFile.ts';

const newest = migrations.length;

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

const withDatabase = (work: (database: DatabaseSync) => void) => {
  const database = new DatabaseSync(file);
  work(database);
  database.close();
};

const refusal = (options: { busyTimeoutMs?: number } = {}): StatedeskError => {
  try {
    sqliteStore({ file, ...options });
  } catch (error) {
    return error as StatedeskError;
  }
  throw new Error('the file was opened');
};

/** Every file of the folder, byte for byte. */
const everyByte = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

/** The refusal of a file: the folder holds the same files with the same bytes afterwards. */
const untouchedRefusal = (): StatedeskError => {
  const before = everyByte();
  const error = refusal();
  expect(Object.keys(everyByte())).toEqual(Object.keys(before));
  expect(everyByte()).toEqual(before);
  return error;
};

describe('architecture §6 opening a file', () => {
  it('makes a new file, marked as ours, in WAL mode, with its steps recorded', async () => {
    await sqliteStore({ file }).close();
    withDatabase((database) => {
      expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: applicationId });
      expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
      expect(database.prepare('SELECT version, name FROM migration').all()).toEqual(
        migrations.map(({ version, name }) => ({ version, name })),
      );
    });
  });

  it('takes an empty file for a new one', async () => {
    writeFileSync(file, '');
    const store = sqliteStore({ file });
    expect(await store.position()).toBe(0);
    await store.close();
  });

  it('leaves a file alone that it opens again', async () => {
    await sqliteStore({ file }).close();
    const bytes = readFileSync(file);
    await sqliteStore({ file }).close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('keeps a store in memory without any file', async () => {
    const store = sqliteStore({ file: ':memory:' });
    expect(await store.position()).toBe(0);
    await store.close();
    expect(existsSync(':memory:')).toBe(false);
  });
});

describe('architecture §6 refusing what is not ours, byte for byte untouched', () => {
  it('refuses a file that is no database', () => {
    writeFileSync(file, '故障登记表,王小明\n');
    expect(untouchedRefusal()).toMatchObject({ code: 'store-incompatible', store: file });
  });

  it('refuses the database of another application, tables or none', () => {
    withDatabase((database) => database.exec('CREATE TABLE customer (name TEXT)'));
    expect(untouchedRefusal().message).toContain('another application');
  });

  it('refuses a database of another application in WAL mode', () => {
    withDatabase((database) =>
      database.exec('PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE c (n)'),
    );
    expect(untouchedRefusal().message).toContain('application id 7');
  });

  it('refuses the schema of a newer version', async () => {
    await sqliteStore({ file }).close();
    withDatabase((database) => database.exec('PRAGMA user_version = 99'));
    const error = untouchedRefusal();
    expect(error.code).toBe('store-incompatible');
    expect(error.message).toContain(`has schema 99, this version of @statedesk/sqlite knows ${newest}`);
  });

  it('refuses a schema that came about by other steps', async () => {
    await sqliteStore({ file }).close();
    withDatabase((database) => database.exec(`UPDATE migration SET name = 'experiment'`));
    expect(untouchedRefusal().message).toContain('by "experiment"');
  });

  it('empties no log into a file that it refuses', async () => {
    await sqliteStore({ file }).close();
    file = leftWithLog(file, (database) => database.exec(`UPDATE migration SET name = 'experiment'`));
    const [main, log] = [file, `${file}-wal`].map((path) => readFileSync(path));
    expect(refusal().message).toContain('by "experiment"');
    // SQLite may lay the log's index beside them, which holds nothing of its own.
    expect([file, `${file}-wal`].map((path) => readFileSync(path))).toEqual([main, log]);
  });

  it('refuses a newer schema while its process has the file open', async () => {
    await sqliteStore({ file }).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99');
    expect(untouchedRefusal().message).toContain('schema 99');
    newer.close();
  });

  it('refuses a newer schema that a killed process left in the write-ahead log', async () => {
    await sqliteStore({ file }).close();
    file = leftWithLog(file, (newer) => newer.exec('PRAGMA user_version = 98; PRAGMA user_version = 99'));
    expect(untouchedRefusal().message).toContain('schema 99');
  });

  it('takes no notice of a newer schema whose commit did not reach the log', async () => {
    await sqliteStore({ file }).close();
    file = leftWithLog(file, (database) =>
      database.exec(`BEGIN; PRAGMA user_version = 99; INSERT INTO document VALUES ('h', 'policy', '{}'); COMMIT`),
    );
    // The frame that ends a transaction is its last.
    truncateSync(`${file}-wal`, statSync(`${file}-wal`).size - 1);
    const store = sqliteStore({ file });
    expect(await store.document('h')).toBeUndefined();
    await store.close();
  });

  it('takes no notice of what a log holds from before it was begun anew', async () => {
    await sqliteStore({ file }).close();
    file = leftWithLog(file, (database) => {
      database.exec(`INSERT INTO document VALUES ('h', 'policy', '{}'); PRAGMA user_version = 99`);
      database.exec('PRAGMA wal_checkpoint(RESTART)');
      database.exec(`PRAGMA user_version = ${newest}; PRAGMA wal_checkpoint(PASSIVE)`);
    });
    const store = sqliteStore({ file });
    expect(await store.document('h')).toMatchObject({ hash: 'h' });
    await store.close();
  });

  it('says so where the file cannot be read or made', () => {
    mkdirSync(file);
    expect(refusal()).toMatchObject({ code: 'store-unavailable', store: file });
    file = join(folder, 'missing', 'desk.db');
    const missing = refusal();
    expect(missing).toMatchObject({ code: 'store-unavailable', store: file });
    expect(missing.message).toContain('its folder has to be there');
  });

  it('gives up where another process does not let go of the file', async () => {
    await sqliteStore({ file }).close();
    const other = new DatabaseSync(file);
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; CREATE TABLE x (y)');
    expect(refusal({ busyTimeoutMs: 20 })).toMatchObject({ code: 'store-unavailable' });
    other.close();
  });
});
