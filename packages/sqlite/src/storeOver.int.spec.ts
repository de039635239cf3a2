import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainCommit } from './plainCommit.suite.ts';
import { temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore } from './sqliteStore.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('R6 what is erased is gone from the disk', () => {
  it('leaves no byte of value and salt in the file or its log', async () => {
    const store = sqliteStore({ file });
    const value = { reference: 'sha256:1', subject: 'contact-1', salt: 'salt-7f3a9c', value: '王小明 13800000000' };
    await store.commit([plainCommit('a', [value])], 0);
    const bytes = () => [file, `${file}-wal`].map((path) => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0)));
    const found = () => bytes().some((part) => part.includes(value.value) || part.includes(value.salt));
    expect(found()).toBe(true);
    expect(await store.erasePersonal('contact-1', { at: 1, by: 'officer', reason: 'asked' })).toBe(1);
    expect(found()).toBe(false);
    await store.close();
  });
});

describe('R2 the journal’s bytes do not move', () => {
  it('is refused by the schema that an entry be changed or removed', async () => {
    const store = sqliteStore({ file });
    await store.commit([plainCommit('a')], 0);
    const database = new DatabaseSync(file);
    expect(() => database.exec(`UPDATE journal SET entry = '{"forged":true}'`)).toThrow('append-only');
    expect(() => database.exec('DELETE FROM journal')).toThrow('append-only');
    database.close();
    await store.close();
  });
});

describe('architecture §6 a lock that another process holds', () => {
  it('is reported when the patience is at its end, with nothing written', async () => {
    const store = sqliteStore({ file, busyTimeoutMs: 1 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.commit([plainCommit('a')], 0)).rejects.toMatchObject({ code: 'store-unavailable', store: file });
    expect(await store.position()).toBe(0);
    other.exec('ROLLBACK');
    expect((await store.commit([plainCommit('a')], 0))[0]?.outcome).toBe('committed');
    other.close();
    await store.close();
  });

  it('is waited for while the event loop goes on', async () => {
    const store = sqliteStore({ file, busyTimeoutMs: 60_000 });
    const other = new DatabaseSync(file);
    other.exec('BEGIN IMMEDIATE');
    const committing = store.commit([plainCommit('a')], 0);
    setImmediate(() => other.exec('ROLLBACK'));
    expect((await committing)[0]?.outcome).toBe('committed');
    other.close();
    await store.close();
  });

  it('does not keep readers waiting', async () => {
    const store = sqliteStore({ file, busyTimeoutMs: 1 });
    await store.commit([plainCommit('a')], 0);
    const other = new DatabaseSync(file);
    other.exec(`BEGIN IMMEDIATE; UPDATE instance SET snapshot = '{"half":true}'`);
    expect((await store.load('a'))?.snapshot).toBe('{}');
    other.exec('ROLLBACK');
    other.close();
    await store.close();
  });
});

describe('architecture §2 a copy taken in the middle of a commit', () => {
  it('holds what was committed before and nothing of the rest', async () => {
    const store = sqliteStore({ file });
    await store.commit([plainCommit('a')], 0);
    const other = new DatabaseSync(file);
    // A page cache of one page makes SQLite write unfinished pages to the log.
    other.exec('PRAGMA cache_size = 1; BEGIN IMMEDIATE');
    const insert = other.prepare(`INSERT INTO document (hash, kind, text) VALUES (?, 'policy', ?)`);
    for (let index = 0; index < 200; index += 1) insert.run(`h${index}`, 'x'.repeat(4000));
    const copy = join(folder, 'copy.db');
    for (const suffix of ['', '-wal']) copyFileSync(`${file}${suffix}`, `${copy}${suffix}`);
    other.exec('COMMIT');
    other.close();
    await store.close();
    const again = sqliteStore({ file: copy });
    expect([await again.position(), (await again.load('a'))?.revision]).toEqual([1, 1]);
    expect(await again.document('h0')).toBeUndefined();
    await again.close();
  });
});
