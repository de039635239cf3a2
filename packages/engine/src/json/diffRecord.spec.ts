import fc from 'fast-check';
import jsonpatch from 'fast-json-patch';
import { describe, expect, it } from 'vitest';
import type { PatchStep } from '../journal/entry.ts';
import { applyRecordPatch } from './applyRecordPatch.ts';
import { canonical } from './canonical.ts';
import { diffRecord } from './diffRecord.ts';
import type { JsonObject } from './json.ts';

// Keys that pointers, prototypes and patch libraries stumble over. `__proto__` is refused at every door.
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c') },
  fc.constantFrom(
    '/',
    '~',
    '~1',
    '~0/',
    '',
    '0',
    '-',
    'length',
    'constructor',
    'toString',
    'prototype',
    '键',
    'hasOwnProperty',
  ),
  fc.string({ maxLength: 5 }).filter((text) => text !== '__proto__'),
);
const { record } = fc.letrec<{ value: unknown; record: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 1, '', 'x', '汉字'),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('record'),
  ),
  record: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }) as fc.Arbitrary<JsonObject>,
}));

const byLibrary = (before: JsonObject, patches: readonly PatchStep[]): unknown =>
  jsonpatch.applyPatch(structuredClone(before), structuredClone(patches) as jsonpatch.Operation[], true, true, false)
    .newDocument;

const asStored = (value: JsonObject): JsonObject => JSON.parse(canonical(value)) as JsonObject;
const upsideDown = (value: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toReversed())
      : part,
  ) as JsonObject;

describe('R1 outcomes are patches of the record', () => {
  it('gives the next record again when applied to the one before', () =>
    fc.assert(
      fc.property(record, record, (before, after) => {
        const { next, patches } = diffRecord(before, after);
        expect(canonical(next)).toBe(canonical(after));
        expect(canonical(applyRecordPatch(before, patches))).toBe(canonical(after));
      }),
      { numRuns: 2_000 },
    ));

  it('writes RFC 6902 that another implementation applies to the same record', () =>
    fc.assert(
      fc.property(record, record, (before, after) => {
        const { patches } = diffRecord(before, after);
        // fast-json-patch turns members called `constructor` or `prototype` away as unsafe; RFC 6902 does not.
        fc.pre(!patches.some(({ path }) => /constructor|prototype|__proto__/.test(path)));
        expect(canonical(byLibrary(before, patches))).toBe(canonical(after));
      }),
      { numRuns: 2_000 },
    ));

  it('says it in the same order, whichever order members stand in: as written, or as read from a row', () =>
    fc.assert(
      fc.property(record, record, (before, after) => {
        const fromRows = diffRecord(asStored(before), asStored(after));
        expect(diffRecord(before, after).patches).toEqual(fromRows.patches);
        expect(diffRecord(upsideDown(before), upsideDown(after)).patches).toEqual(fromRows.patches);
      }),
      { numRuns: 2_000 },
    ));

  it('says nothing of what did not change, and keeps it as it is', () => {
    const before = { kept: { deep: [1, 2] }, changed: 1 };
    const { next, patches } = diffRecord(before, { kept: { deep: [1, 2] }, changed: 2 });
    expect(patches).toEqual([{ op: 'replace', path: '/changed', value: 2 }]);
    expect(next['kept']).toBe(before.kept);
    expect(diffRecord(before, structuredClone(before)).patches).toEqual([]);
  });

  it('changes neither of the two', () => {
    const before = Object.freeze({ a: Object.freeze([1, 2, 3]) });
    const after = Object.freeze({ a: Object.freeze([1]) });
    expect(diffRecord(before, after).patches).toEqual([
      { op: 'remove', path: '/a/2' },
      { op: 'remove', path: '/a/1' },
    ]);
    expect(before.a).toHaveLength(3);
  });

  it.each([
    ['a list that grows', { a: [1] }, { a: [1, 2, 3] }],
    ['a list that shrinks and changes', { a: [1, 2, 3] }, { a: [9] }],
    [
      'a list within a list that shrinks',
      {
        a: [
          [1, 2],
          [3, 4, 5],
        ],
      },
      { a: [[1, 2], [3]] },
    ],
    ['a list that becomes an object', { a: [1] }, { a: { 0: 1 } }],
    ['an object that becomes null', { a: { b: 1 } }, { a: null }],
    ['slashes and tildes', { '/': { '~': 1 } }, { '/': { '~': 2, '~1': 3 } }],
    ['members every object inherits', { constructor: { x: 1 }, toString: 1 }, { constructor: { x: 2 } }],
  ])('tells %s', (_, before, after) => {
    const { patches } = diffRecord(before, after);
    expect(applyRecordPatch(before, patches)).toEqual(after);
  });

  it('drops members that are undefined, as JSON does', () => {
    const { next, patches } = diffRecord({ a: 1, b: 1 }, { a: undefined, b: 1 } as unknown as JsonObject);
    expect(patches).toEqual([{ op: 'remove', path: '/a' }]);
    expect(next).toEqual({ b: 1 });
  });
});

describe('R1 a patch that does not fit is not applied', () => {
  it.each<[string, PatchStep]>([
    ['removes what is not there', { op: 'remove', path: '/x' }],
    ['replaces what is not there', { op: 'replace', path: '/x', value: 1 }],
    ['reaches through what is not there', { op: 'add', path: '/x/y', value: 1 }],
    ['reaches into a text', { op: 'add', path: '/text/0', value: 1 }],
    ['leaves a gap in a list', { op: 'add', path: '/list/5', value: 1 }],
    ['counts with zeros in front', { op: 'replace', path: '/list/00', value: 1 }],
    ['counts with what is no number', { op: 'add', path: '/list/-', value: 1 }],
    ['removes a member every object inherits', { op: 'remove', path: '/toString' }],
    ['makes the whole record a list', { op: 'replace', path: '', value: [] }],
    ['removes the whole record', { op: 'remove', path: '' }],
  ])('where it %s', (_, step) => {
    const before = { text: 'x', list: [1] };
    expect(() => applyRecordPatch(before, [step])).toThrow(TypeError);
    expect(before).toEqual({ text: 'x', list: [1] });
  });
});
