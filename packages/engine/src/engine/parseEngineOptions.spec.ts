import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { InvalidOptionsError } from '../errors/invalidOptionsError.ts';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { calendars } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { createEngine } from './createEngine.ts';

const least = { store: memoryStore(), procedures: [lending], calendars };
const open = (options: unknown) => createEngine(options as typeof least);
const refusal = async (options: unknown): Promise<InvalidOptionsError> => {
  const error: unknown = await open(options).then(
    () => 'it was taken',
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InvalidOptionsError);
  return error as InvalidOptionsError;
};
const getter = Object.defineProperty({ ...least }, 'store', {
  enumerable: true,
  get: () => {
    throw new RangeError('no');
  },
});

describe('R14 the options of createEngine are parsed at the door', () => {
  it('takes what is needed alone, and everything there is', async () => {
    await (await open(least)).close();
    const everything = {
      ...least,
      store: memoryStore(),
      defaultProcedure: 'lending',
      clock: virtualClock('2026-03-02T09:00:00+08:00'),
      policies: { lending: {} },
      ports: { membership: () => ({ active: true }) },
      effects: { notifyBorrower: () => undefined },
      onLargeRecord: () => undefined,
      random: (bytes: number) => new Uint8Array(bytes),
    };
    await (await open(everything)).close();
  });

  it('takes an undefined option for one that is left out', async () => {
    const absent = { clock: undefined, policies: undefined, ports: undefined, effects: { shelveBook: undefined } };
    await (await open({ ...least, store: memoryStore(), ...absent })).close();
  });

  it('keeps a store that has its methods from a prototype', async () => {
    await (await open({ ...least, store: Object.create(memoryStore()) as unknown })).close();
  });

  it.each<[string, unknown, string, RegExp]>([
    ['nothing', undefined, '', /expected object/],
    ['a text', 'memory', '', /expected object/],
    ['no store', { ...least, store: undefined }, '/store', /expected a store.*missing: load, commit/],
    ['a store that lacks a method', { ...least, store: { ...least.store, due: 1 } }, '/store', /missing: due$/],
    ['no procedures', { ...least, procedures: undefined }, '/procedures', /expected a list/],
    ['one procedure, in no list', { ...least, procedures: lending }, '/procedures', /expected a list/],
    ['a definition nobody checked', { ...least, procedures: [lendingDefinition] }, '/procedures/0', /defineProcedure/],
    ['a list of four billion gaps', { ...least, procedures: new Array(4e9) }, '/procedures', /1000 items at most/],
    ['a default that is not among them', { ...least, defaultProcedure: 'lendnig' }, '/defaultProcedure', /lending/],
    ['a clock without hands', { ...least, clock: { now: 7 } }, '/clock', /missing: now/],
    ['an effect’s handler by name', { ...least, effects: { shelveBook: 'print' } }, '/effects/shelveBook', /function/],
    ['a port that is no function', { ...least, ports: { membership: {} } }, '/ports/membership', /function/],
    ['a listener that is none', { ...least, onLargeRecord: true }, '/onLargeRecord', /function/],
    ['a seed for random bytes', { ...least, random: 7 }, '/random', /function/],
    ['a number of milliseconds to wait', { ...least, pause: 7 }, '/pause', /function/],
    ['a getter that throws', getter, '', /could not be read/],
  ])('refuses %s, and says where and what would be taken', async (_, options, path, message) => {
    const { of, issues } = await refusal(options);
    expect(of).toBe('createEngine');
    expect(issues.map((issue) => issue.path)).toContain(path);
    const [issue] = issues.filter((one) => one.path === path);
    expect(issue?.message.en).toMatch(message);
    expect(issue?.message.zh).toMatch(/\p{Script=Han}/u);
  });

  it('refuses a misspelt option, and names those there are', async () => {
    const { issues, message } = await refusal({ ...least, calender: {}, effect: {} });
    expect(issues.map(({ path }) => path)).toEqual(['']);
    expect(message).toContain(
      "unknown: 'calender', 'effect'; accepted: store, procedures, defaultProcedure, clock, policies, calendars, ports, effects",
    );
    expect(issues[0]?.message.zh).toContain('可用：store');
  });

  it.each<[string, unknown, string]>([
    ['policies', { lendnig: {} }, "unknown: 'lendnig'; accepted: lending"],
    ['calendars', { ...calendars, opneing: {} }, "unknown: 'opneing'; accepted: opening"],
    ['ports', { memebrship: () => null }, "unknown: 'memebrship'; accepted: membership"],
    ['effects', { notifyBorower: () => null }, "unknown: 'notifyBorower'; accepted: notifyBorrower, shelveBook"],
    ['effects', JSON.parse('{"__proto__":1}'), "unknown: '__proto__'; accepted: notifyBorrower, shelveBook"],
  ])('refuses a name under %s that no procedure knows, and names those they know', async (part, given, message) => {
    const tables = memoryTables();
    const { issues } = await refusal({ ...least, store: memoryStore(tables), [part]: given });
    expect(issues).toEqual([
      { path: `/${part}`, message: { en: message, zh: expect.stringContaining('未知的键') as string } },
    ]);
    expect(tables.documents.size).toBe(0);
  });
});

describe('R8 the options of those who wait are parsed at the door', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['no signal', {}, '/signal', /AbortSignal/],
    ['a signal by name', { signal: 'stop' }, '/signal', /AbortSignal/],
    ['half a millisecond', { signal: AbortSignal.abort(), pollMilliseconds: 0.5 }, '/pollMilliseconds', /int/],
    ['a listener that is none', { signal: AbortSignal.abort(), onTick: 'log' }, '/onTick', /function/],
    ['a misspelt key', { signal: AbortSignal.abort(), poll: 5 }, '', /accepted: signal, pollMilliseconds, onTick/],
  ])('work refuses %s', async (_, options, path, message) => {
    const { engine } = await openLibrary();
    await expect(engine.work(options as { signal: AbortSignal })).rejects.toMatchObject({
      code: 'invalid-options',
      of: 'work',
      issues: [{ path, message: { en: expect.stringMatching(message) as string } }],
    });
  });

  it.each<[string, object, string]>([
    ['a position before the first', { after: -1 }, '/after'],
    ['a signal by name', { signal: 'stop' }, '/signal'],
    ['a misspelt key', { form: 0 }, ''],
  ])('subscribe refuses %s at the call', async (_, options, path) => {
    const { engine } = await openLibrary();
    expect(() => engine.subscribe(options)).toThrow(
      expect.objectContaining({
        code: 'invalid-options',
        of: 'subscribe',
        issues: [expect.objectContaining({ path })],
      }) as Error,
    );
  });

  it('both take what is right', async () => {
    const { engine } = await openLibrary();
    const signal = AbortSignal.abort();
    await engine.work({ signal, pollMilliseconds: 5, onTick: () => undefined });
    const entries = engine.subscribe({ after: 0, signal, pollMilliseconds: 5 });
    expect(await entries[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
  });
});
