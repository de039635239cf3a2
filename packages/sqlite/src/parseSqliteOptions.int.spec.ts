import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { InvalidOptionsError } from '@statedesk/engine';
import { temporaryFolder } from './sqliteHarness.suite.ts';
import { sqliteStore, type SqliteStoreOptions } from './sqliteStore.ts';

let folder = '';
beforeEach(() => void (folder = temporaryFolder()));
afterEach(() => rmSync(folder, { recursive: true }));

const refusal = (options: unknown): InvalidOptionsError => {
  try {
    sqliteStore(options as SqliteStoreOptions);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidOptionsError);
    return error as InvalidOptionsError;
  }
  throw new Error('the store was opened');
};

/** Values of every kind but the ones that would be right. */
const wrongFor = (taken: (value: unknown) => boolean) =>
  fc
    .oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, maxDepth: 1 }),
      fc.constantFrom<unknown>('off; DROP TABLE journal', 'FULL', -1, 0.5, Number.NaN, 2 ** 31, '5000', '\0', 'a\0b'),
      fc.constantFrom<unknown>(new URL('file:///desk.db'), Symbol('s'), null, () => 'full'),
    )
    .filter((value) => value !== undefined && !taken(value));

describe('R14 the options of sqliteStore are parsed at the door', () => {
  it('takes a path alone, and everything there is', async () => {
    const file = join(folder, 'desk.db');
    await sqliteStore({ file }).close();
    await sqliteStore({ file, synchronous: 'normal', busyTimeoutMs: 0 }).close();
  });

  it('refuses a misspelt key, and names those there are', () => {
    const { issues, of } = refusal({ file: join(folder, 'desk.db'), busyTimeout: 5 });
    expect(of).toBe('sqliteStore');
    expect(issues[0]?.message.en).toBe("unknown: 'busyTimeout'; accepted: file, synchronous, busyTimeoutMs");
  });

  it('lets no other word into the PRAGMA, and names the two there are', () => {
    const { issues } = refusal({ file: join(folder, 'desk.db'), synchronous: 'off; PRAGMA user_version = 99' });
    expect(issues.map(({ path }) => path)).toEqual(['/synchronous']);
    expect(issues[0]?.message.en).toMatch(/"full".*"normal"/);
  });

  it('refuses what is no path, no word and no time, whatever it is', () => {
    const file = join(folder, 'desk.db');
    const wrong = fc.oneof(
      fc.record({ file: wrongFor((value) => typeof value === 'string' && value !== '' && !value.includes('\0')) }),
      fc.record({ file: fc.constant(file), synchronous: wrongFor((value) => value === 'full' || value === 'normal') }),
      fc.record({
        file: fc.constant(file),
        busyTimeoutMs: wrongFor((value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31),
      }),
      fc.constantFrom<unknown>(undefined, null, file, [file], {}, () => file),
    );
    fc.assert(
      fc.property(wrong, (options) => {
        for (const { message } of refusal(options).issues) expect(message.zh).toMatch(/\p{Script=Han}/u);
      }),
      { numRuns: 2_000 },
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
