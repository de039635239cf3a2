import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../hash/contentHash.ts';
import { canonical, canonicalRecord } from './canonical.ts';
import { freezeDeep } from './freezeDeep.ts';
import type { JsonObject } from './json.ts';

describe('R2 RFC 8785: one value, one sequence of bytes', () => {
  it('writes the sample of RFC 8785 §3.2.2', () => {
    const sample = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"\/',
      literals: [null, true, false],
    };
    expect(canonical(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('orders members by UTF-16 code units, as in §3.2.3', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      1: 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(sample).replaceAll(/"[^"]*":/g, (name) => name)) as object)).toHaveLength(
      7,
    );
    expect([...canonical(sample).matchAll(/:"([^"]*)"/g)].map(([, value]) => value)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  // Appendix B: IEEE 754 bits and the text of the number.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number of bits %s as %s (appendix B)', (bits, text) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(`0x${bits}`));
    expect(canonical(view.getFloat64(0))).toBe(text);
  });

  it.each([
    ['NaN', Number.NaN],
    ['an infinity', Number.POSITIVE_INFINITY],
    ['half a character', '\ud800'],
  ])('has no text for %s', (_, value) => {
    expect(() => canonical(value)).toThrow(Error);
  });

  it('is the same for every order in which members were written', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonical(turned)).toBe(canonical(value));
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
        expect(hashText(canonical(turned))).toBe(hashText(canonical(value)));
      }),
    ));

  it('writes what another implementation writes', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2_000 },
    ));

  it('leaves out members that are undefined, and writes a gap in a list as null', () => {
    expect(canonical({ b: undefined, a: [undefined, 1] })).toBe('{"a":[null,1]}');
  });
});

describe('R2 the text of a record is kept with it', () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue()).map((value) => freezeDeep(value as JsonObject));

  it('is the same at the first time of asking and at the second, alone and within another value', () =>
    fc.assert(
      fc.property(record, (value) => {
        const text = canonicalize(value);
        expect([canonicalRecord(value), canonicalRecord(value), canonical(value)]).toEqual([text, text, text]);
        expect(canonical({ record: value })).toBe(`{"record":${text ?? ''}}`);
      }),
    ));

  it('is that of each record where two share most of their parts', () =>
    fc.assert(
      fc.property(record, record, (one, other) => {
        const next = freezeDeep({ ...one, ...other });
        canonicalRecord(one);
        expect(canonicalRecord(next)).toBe(canonicalize(next));
        expect(canonicalRecord(one)).toBe(canonicalize(one));
      }),
    ));
});
