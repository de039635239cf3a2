import { existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '@statedesk/engine';
import { calls, commitOf } from '../everyCall.suite.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';

let sound = Buffer.alloc(0);
let folder = '';
let file = '';

beforeAll(async () => {
  const made = temporaryFolder();
  const store = sqliteStore({ file: join(made, 'desk.db'), synchronous: 'normal' });
  for (let on = 0; on < 3; on += 1) {
    await store.commit(
      Array.from({ length: 40 }, (_, index) => commitOf(`i${index}`, on)),
      0,
    );
  }
  await store.close();
  sound = readFileSync(join(made, 'desk.db'));
  rmSync(made, { recursive: true });
});

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});

afterEach(() => rmSync(folder, { recursive: true }));

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

/** Opens the file; the code it is refused with instead, once the folder was found as it was. */
const openOrRefuse = (): Store | string => {
  const [bytes, names] = [readFileSync(file), readdirSync(folder)];
  try {
    return sqliteStore({ file, busyTimeoutMs: 1 });
  } catch (error) {
    expect(readdirSync(folder)).toEqual(names);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    return String(codeOf(error));
  }
};

/** Bytes overwritten with others, from a place on. */
const overwritten = (at: number, bytes: Uint8Array): Buffer => {
  const damaged = Buffer.from(sound);
  damaged.set(bytes.subarray(0, damaged.length - at), at);
  return damaged;
};

const place = fc.nat({ max: 1_000_000 }).map((at) => at % sound.length);
const damages = fc.oneof(
  place.map((at) => sound.subarray(0, Math.max(1, at))),
  fc
    .tuple(place, fc.uint8Array({ minLength: 4096, maxLength: 4096 }))
    .map(([at, bytes]) => overwritten(at - (at % 4096), bytes)),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 20 })).map(([at, bytes]) => overwritten(at, bytes)),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 255 })).map(([at, byte]) => overwritten(at, Uint8Array.of(byte))),
);

describe('R2 a damaged file is called damaged', () => {
  it.each([
    ['cut in the middle', () => sound.subarray(0, Math.floor(sound.length / 2))],
    ['cut by half a page', () => sound.subarray(0, sound.length - 2048)],
    ['cut within its header', () => sound.subarray(0, 60)],
    ['with another first byte', () => overwritten(0, Uint8Array.of(0))],
    ['with a page size that is none', () => overwritten(16, Uint8Array.of(255, 255))],
    ['with a format of the future in its header', () => overwritten(18, Uint8Array.of(9, 9))],
    ['with a header that says it is new', () => overwritten(60, Uint8Array.of(0, 0, 0, 0))],
    ['without its tables', () => overwritten(100, new Uint8Array(3996))],
  ])('on opening: %s', (_, bytes) => {
    writeFileSync(file, bytes());
    expect(openOrRefuse()).toBe('store-damaged');
  });

  it('says what helps, and where', () => {
    writeFileSync(file, sound.subarray(0, 8192));
    expect(() => sqliteStore({ file })).toThrow(/desk\.db is damaged: .*keep the file, and restore a backup/);
  });

  it('in reads and commits: pages of a table were overwritten', async () => {
    writeFileSync(file, sound);
    const database = new DatabaseSync(file);
    const pages = database
      .prepare(`SELECT rootpage FROM sqlite_schema WHERE name IN ('instance', 'journal')`)
      .all()
      .map(({ rootpage }) => Number(rootpage));
    database.close();
    for (const page of pages) writeFileSync(file, overwritten((page - 1) * 4096, new Uint8Array(4096).fill(0x55)));
    const store = sqliteStore({ file });
    await expect(store.changes(0, 10)).rejects.toMatchObject({ code: 'store-damaged', store: file });
    await expect(store.commit([commitOf('new')], 0)).rejects.toMatchObject({ code: 'store-damaged', store: file });
    await store.close();
  });

  it('in reads and commits: the file was cut while it was open', async () => {
    writeFileSync(file, sound);
    const store = sqliteStore({ file });
    truncateSync(file, 4096);
    await expect(store.changes(0, 10)).rejects.toMatchObject({ code: 'store-damaged' });
    await expect(store.commit([commitOf('new')], 0)).rejects.toMatchObject({ code: 'store-damaged' });
    await store.close();
  });

  it('in reads and commits: the schema has other words', async () => {
    writeFileSync(file, overwritten(sound.indexOf('committed_at'), Buffer.from('committed_by')));
    const store = sqliteStore({ file });
    await expect(store.changes(0, 10)).rejects.toMatchObject({ code: 'store-damaged', store: file });
    await expect(store.commit([commitOf('new')], 0)).rejects.toThrow('is damaged');
    await store.close();
  });

  it('in reads: a row holds what no version wrote', async () => {
    writeFileSync(file, sound);
    const database = new DatabaseSync(file);
    database.exec(`UPDATE outbox SET lane = 'fast'`);
    database.close();
    const store = sqliteStore({ file });
    await expect(store.claimEffects(0, 10, 1000)).rejects.toMatchObject({ code: 'store-damaged', store: file });
    expect(await store.position()).toBe(120);
    await store.close();
  });

  it('where a log holds commits of a file that is gone or empty', () => {
    for (const leave of [() => undefined, () => writeFileSync(file, '')]) {
      writeFileSync(`${file}-wal`, 'commits');
      leave();
      expect(() => sqliteStore({ file })).toThrow('holds commits of it');
      expect(readFileSync(`${file}-wal`, 'utf8')).toBe('commits');
    }
  });

  it('wherever it was damaged, no error is another than one of the union', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(damages, async (bytes) => {
        for (const name of readdirSync(folder)) rmSync(join(folder, name));
        writeFileSync(file, bytes);
        const opened = openOrRefuse();
        if (typeof opened === 'string') {
          expect(opened).toMatch(/^store-(damaged|incompatible)$/);
          return;
        }
        const answers = await Promise.allSettled(calls(opened));
        const codes = answers.flatMap((answer) => (answer.status === 'rejected' ? [codeOf(answer.reason)] : []));
        expect(codes.filter((code) => code !== 'store-damaged')).toEqual([]);
        await opened.close();
      }),
      { numRuns: 150 },
    ),
  );

  it('stays quiet about a sound file', async () => {
    writeFileSync(file, sound);
    const store = sqliteStore({ file });
    await Promise.all(calls(store));
    await store.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});
