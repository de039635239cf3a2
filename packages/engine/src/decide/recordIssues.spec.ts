import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseWith } from '../door/schemaIssues.ts';
import { diffRecord } from '../json/diffRecord.ts';
import type { JsonObject } from '../json/json.ts';
import { recordIssues } from './recordIssues.ts';

/** Every kind of schema that is looked into, and some that are not. */
const schemaOf = () =>
  z.strictObject({
    text: z.string().max(3),
    part: z.strictObject({ count: z.int().max(5), note: z.string().nullable() }).nullable(),
    list: z.array(z.strictObject({ at: z.int().min(0) })).readonly(),
    short: z.array(z.int()).max(2),
    paired: z
      .strictObject({ from: z.int(), to: z.int() })
      .refine(({ from, to }) => from <= to)
      .nullable(),
    either: z.union([z.strictObject({ kind: z.literal('a'), x: z.int() }), z.strictObject({ kind: z.literal('b') })]),
    named: z.record(z.string().max(2), z.int()),
    maybe: z.string().optional(),
  });

const small = fc.integer({ min: -1, max: 6 });
const record: fc.Arbitrary<JsonObject> = fc.record(
  {
    text: fc.constantFrom('', 'abc', 'abcd', 1),
    part: fc.oneof(fc.constant(null), fc.record({ count: small, note: fc.constantFrom(null, 'n', 2) })),
    list: fc.array(fc.record({ at: small }), { maxLength: 3 }),
    short: fc.array(small, { maxLength: 3 }),
    paired: fc.oneof(fc.constant(null), fc.record({ from: small, to: small })),
    either: fc.constantFrom({ kind: 'a', x: 1 }, { kind: 'b' }, { kind: 'b', x: 1 }),
    named: fc.dictionary(fc.constantFrom('a', 'ab', 'abc'), small),
    maybe: fc.constantFrom('m', 1),
    stray: fc.constant(true),
  },
  { requiredKeys: ['text', 'part', 'list', 'short', 'paired', 'either', 'named'] },
);

describe('R1 what a decision leaves is a record its schema takes', () => {
  it('says of a changed record what the schema says of the whole', () =>
    fc.assert(
      fc.property(record, record, (before, after) => {
        const schema = schemaOf();
        recordIssues(schema, before);
        const { next, changes } = diffRecord(before, after);
        expect(recordIssues(schema, next, { before, changes })).toEqual(parseWith(schema, next, ['record']).issues);
      }),
      { numRuns: 2_000 },
    ));

  it('says the same step by step, whatever it remembers of the steps before', () =>
    fc.assert(
      fc.property(fc.array(record, { maxLength: 6 }), (records) => {
        const schema = schemaOf();
        let before: JsonObject = {};
        for (const after of records) {
          const { next, changes } = diffRecord(before, after);
          expect(recordIssues(schema, next, { before, changes })).toEqual(parseWith(schema, next, ['record']).issues);
          before = next;
        }
      }),
      { numRuns: 500 },
    ));

  it('parses the whole of a record that came of one it does not know', () => {
    const schema = z.strictObject({ a: z.int(), b: z.int() });
    const before = { a: 1, b: 'never looked at' };
    const { next, changes } = diffRecord(before, { a: 2, b: 'never looked at' });
    expect(recordIssues(schema, next, { before, changes })).toMatchObject([{ path: '/record/b' }]);
  });

  it('parses what changed alone', () => {
    const asked: unknown[] = [];
    const seen = z.int().refine((value) => asked.push(value));
    const schema = z.strictObject({ a: seen, b: seen });
    const before = { a: 1, b: 2 };
    recordIssues(schema, before);
    const { next, changes } = diffRecord(before, { a: 1, b: 3 });
    recordIssues(schema, next, { before, changes });
    expect(asked).toEqual([1, 2, 3]);
  });
});
