import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from './compareText.ts';

describe('architecture §6 the order of texts in a store', () => {
  it('puts a character beyond the basic plane behind the full-width letters', () => {
    expect(['𠮷', 'ｆ', '故', 'b', 'a'].toSorted(compareText)).toEqual(['a', 'b', '故', 'ｆ', '𠮷']);
  });

  it('puts a text before its continuations', () => {
    expect(compareText('打印', '打印机')).toBeLessThan(0);
    expect(compareText('打印', '打印')).toBe(0);
  });

  it('is the order of the UTF-8 bytes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(Math.sign(compareText(left, right))).toBe(Buffer.compare(Buffer.from(left), Buffer.from(right)));
      }),
    );
  });
});
