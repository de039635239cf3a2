import { describe, expect, it } from 'vitest';
import { anything } from '../testProcedures/hostileValues.suite.ts';
import fc from 'fast-check';
import { wordsOf } from './wordsOf.ts';

const withMessage = (message: unknown): Error => Object.defineProperty(new Error('x'), 'message', { value: message });

describe('R18 what was thrown is told in words that every store keeps', () => {
  it.each<[string, unknown, string]>([
    ['an error’s message', new Error('mail is down'), 'mail is down'],
    ['a text', 'down', 'down'],
    ['a symbol', Symbol('down'), 'Symbol(down)'],
    ['nothing', undefined, 'undefined'],
    ['a message that is no text', withMessage(Symbol('down')), 'Symbol(down)'],
    ['what no store keeps', new Error('a\u0000b\ud800'), 'a\ufffdb\ufffd'],
    ['an object without words', Object.create(null), 'something was thrown that has no words'],
  ])('%s', (_, thrown, words) => {
    expect(wordsOf(thrown)).toBe(words);
  });

  it('keeps 10,000 characters of a longer one', () => {
    expect(wordsOf(new Error('x'.repeat(1_000_000)))).toHaveLength(10_000);
  });

  it('never throws', () => {
    const thrown = fc.oneof(anything, anything.map(withMessage));
    const isKept = (words: string): boolean => words.isWellFormed() && !words.includes('\u0000');
    fc.assert(
      fc.property(thrown, (given) => isKept(wordsOf(given))),
      { numRuns: 1_000 },
    );
  });
});
