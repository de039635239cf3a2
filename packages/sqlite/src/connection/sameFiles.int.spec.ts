import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainCommit } from '../plainCommit.suite.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

const replaceByCopy = () => {
  copyFileSync(file, join(folder, 'copy.db'));
  renameSync(join(folder, 'copy.db'), file);
};

describe('architecture §2 only what is in the file is acknowledged', () => {
  it.each([
    ['the file is removed', () => rmSync(file)],
    ['the file is moved away', () => renameSync(file, join(folder, 'moved.db'))],
    ['the file is replaced by a copy of it', replaceByCopy],
    ['the log is removed', () => rmSync(`${file}-wal`)],
  ])('refuses commits and answers after %s', async (_, disturb) => {
    const store = sqliteStore({ file });
    await store.commit([plainCommit('a')], 0);
    disturb();
    await expect(store.commit([plainCommit('b')], 0)).rejects.toMatchObject({ code: 'store-damaged', store: file });
    await expect(store.load('a')).rejects.toMatchObject({ code: 'store-damaged' });
    await store.close();
  });

  it('goes on where the log was emptied, or other processes came and went', async () => {
    const store = sqliteStore({ file });
    await store.commit([plainCommit('a', [{ reference: 'r', subject: 's', salt: 's', value: 'v' }])], 0);
    await store.erasePersonal('s', { at: 1, by: 'officer', reason: 'asked' });
    await sqliteStore({ file }).close();
    expect((await store.commit([plainCommit('b')], 0))[0]?.outcome).toBe('committed');
    await store.close();
  });
});
