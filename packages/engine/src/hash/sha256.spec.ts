import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from './contentHash.ts';
import { portable, sha256 } from './sha256.ts';

describe('R2 content hashes', () => {
  // FIPS 180-2, appendix B; the empty message as NIST's CAVP has it.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('hashes %j as the standard says, natively and portably', (text, hex) => {
    expect(sha256(text)).toBe(hex);
    expect(portable(text)).toBe(hex);
  });

  it('is the same natively and portably for any text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(portable(text)).toBe(sha256(text));
      }),
    ));

  it('names its algorithm', () => {
    expect(contentHash({ b: 1, a: '汉' })).toBe(`sha256:${sha256('{"a":"汉","b":1}')}`);
  });
});
