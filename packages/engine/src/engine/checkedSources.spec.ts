import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import { calendars, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { createEngine } from './createEngine.ts';
import type { EngineOptions } from './options.ts';

const throwing = (): never => {
  throw new RangeError('no');
};
const lend = async (sources: Partial<EngineOptions>) => {
  const tables = memoryTables();
  const request = async (): Promise<unknown> => {
    await using engine = await createEngine({
      store: memoryStore(tables),
      procedures: [lending],
      calendars,
      ...sources,
    });
    return await engine.execute({ ...requestLoan, idempotencyKey: 'a' });
  };
  const answer = await request().catch((error: unknown) => error);
  return { answer, written: tables.journal.length };
};

describe('R11 a clock of the host’s is asked what entries can hold', () => {
  it('takes whole milliseconds of the years 1970 to 2199', async () => {
    for (const at of [0, Date.UTC(2200, 0, 1) - 1])
      expect(await lend({ clock: { now: () => at } })).toMatchObject({ answer: { outcome: 'accepted' }, written: 1 });
  });

  it.each<[string, () => unknown]>([
    ['NaN', () => Number.NaN],
    ['half a millisecond', () => 1.5],
    ['an instant before 1970', () => -1],
    ['an instant after 2199', () => Date.UTC(2200, 0, 1)],
    ['a text', () => '2026-03-02T09:00:00Z'],
    ['nothing', () => undefined],
    ['an error', throwing],
  ])('refuses %s, with nothing written', async (_, now) => {
    expect(await lend({ clock: { now: now as () => number } })).toMatchObject({
      answer: { code: 'invalid-options', of: 'createEngine', issues: [{ path: '/clock' }] },
      written: 0,
    });
  });
});

describe('R6 a salt that can be guessed is no salt', () => {
  it.each<[string, (bytes: number) => unknown]>([
    ['fewer bytes than asked for', (bytes) => new Uint8Array(bytes - 1)],
    ['a text', () => 'salt'],
    ['nothing', () => undefined],
    ['what throws when it is looked at', () => new Proxy(new Uint8Array(16), { getPrototypeOf: throwing })],
    ['an error', throwing],
  ])('refuses %s, with nothing written', async (_, random) => {
    expect(await lend({ random: random as (bytes: number) => Uint8Array })).toMatchObject({
      answer: { code: 'invalid-options', of: 'createEngine', issues: [{ path: '/random' }] },
      written: 0,
    });
  });
});
