import { incidentProcedure } from '@statedesk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MappingError } from './errors/mappingError.ts';
import { readMapping } from './mapping/readMapping.ts';
import { readMappingFile } from './mapping/readMappingFile.ts';
import { uciMapping } from './mapping/uciMapping.ts';
import { logClock } from './replay/logClock.ts';
import { replayLog } from './replayLog.ts';
import type { ReplayOptions } from './replayOptions.ts';

const trap = (): never => {
  throw new RangeError('trap');
};
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '\ud800',
    '__proto__',
    Number.NaN,
    -1,
    Symbol('s'),
    1n,
    new Map([[1, 2]]),
    () => 1,
    JSON.parse('{"__proto__":{"admin":true}}'),
  ),
  fc.anything({ maxDepth: 2, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

const unreadable = fc.constant<unknown>(new Proxy({}, { ownKeys: trap, get: trap }));

/** JSON with one value of it, however deep, replaced by another. */
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return anything;
  const entries = Object.entries(value);
  if (entries.length === 0) return anything;
  const deeper = fc
    .constantFrom(...entries)
    .chain(([key, member]) =>
      changed(member).map((other) =>
        Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other },
      ),
    );
  return fc.oneof({ weight: 9, arbitrary: deeper }, anything);
};

describe('R14 bad mappings and options: a typed error, and nothing was replayed', () => {
  it('readMapping', () => {
    let read = 0;
    const tried = (document: unknown): void => {
      try {
        readMapping(document, incidentProcedure);
        read += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(MappingError);
      }
    };
    fc.assert(fc.property(fc.oneof({ weight: 9, arbitrary: changed(uciMapping) }, unreadable), tried), {
      numRuns: 2_000,
    });
    expect(read).toBeGreaterThan(0);
    expect(() => readMapping(uciMapping, incidentProcedure)).not.toThrow();
  });

  it.each([undefined, {}, { structure: {} }])('readMapping refuses a procedure that is none: %j', (procedure) => {
    expect(() => readMapping(uciMapping, procedure as never)).toThrow(
      expect.objectContaining({ code: 'invalid-options', of: 'readMapping' }),
    );
  });

  it.each([undefined, 7, '', {}])('readMappingFile refuses a path that is none: %j', async (file) => {
    await expect(readMappingFile(file as never, incidentProcedure)).rejects.toMatchObject({
      code: 'invalid-options',
      of: 'readMappingFile',
    });
  });

  const calls: string[] = [];
  const desk = { execute: () => calls.push('execute'), tick: () => calls.push('tick'), find: () => calls.push('find') };
  const right = {
    desk,
    clock: logClock(),
    position: 0,
    procedure: incidentProcedure,
    mapping: readMapping(uciMapping, incidentProcedure),
  };
  const replay = (file: unknown, options: unknown) => replayLog(file as string, options as ReplayOptions);

  it('replayLog', async () => {
    const member = fc.constantFrom(...Object.keys(right), 'tenant', 'deadlines', 'strict', 'onFinding', 'more');
    const options = fc.oneof(
      anything,
      unreadable,
      fc.tuple(member, fc.oneof(anything, unreadable)).map(([key, value]) => ({ ...right, [key]: value })),
    );
    const tried = async (given: unknown): Promise<void> => {
      // The log is not there: whatever is taken ends at that, and never at a desk.
      await expect(replay('no-such-log.csv', given)).rejects.toMatchObject({
        code: expect.stringMatching(/^(invalid-options|log-unreadable)$/) as string,
      });
    };
    await fc.assert(fc.asyncProperty(options, tried), { numRuns: 1_000 });
    expect(calls).toEqual([]);
  });

  it.each<[string, object, string, RegExp]>([
    ['a misspelt key', { ...right, tennant: 'a' }, '', /unknown: 'tennant'; accepted: desk, clock, position/],
    ['a mapping nobody read', { ...right, mapping: {} }, '/mapping', /readMapping/],
    ['a clock that cannot be moved', { ...right, clock: { now: () => 0 } }, '/clock', /missing: moveTo/],
    ['a tenant no command may name', { ...right, tenant: 'a/b' }, '/tenant', /pattern/],
  ])('replayLog refuses %s', async (_, options, path, message) => {
    await expect(replay('no-such-log.csv', options)).rejects.toMatchObject({
      code: 'invalid-options',
      of: 'replayLog',
      issues: [{ path, message: { en: expect.stringMatching(message) as string } }],
    });
  });

  it.each([undefined, 7, '', ['log.csv']])('replayLog refuses a log that is no path: %j', async (file) => {
    await expect(replay(file, right)).rejects.toMatchObject({ code: 'invalid-options', issues: [{ path: '/file' }] });
  });
});
