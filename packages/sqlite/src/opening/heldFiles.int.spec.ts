import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

const lockTable = '/proc/locks';

/** How many locks this process has on the file, as Linux lists them. */
const locksOnFile = (): number =>
  readFileSync(lockTable, 'utf8')
    .split('\n')
    .filter((line) => line.includes(` ${process.pid} `) && line.includes(`:${statSync(file).ino} `)).length;

describe('R16 several stores of one process on one file', () => {
  it('opens a second one without letting go of the lock of the first', async (context) => {
    if (!existsSync(lockTable)) context.skip(`there is no ${lockTable} to read the locks from`);
    const first = sqliteStore({ file });
    const held = locksOnFile();
    expect(held).toBeGreaterThan(0);
    const second = sqliteStore({ file });
    expect(locksOnFile()).toBe(held);
    await second.close();
    expect(locksOnFile()).toBe(held);
    await sqliteStore({ file }).close();
    expect(locksOnFile()).toBe(held);
    await first.close();
    expect(locksOnFile()).toBe(0);
  });
});
