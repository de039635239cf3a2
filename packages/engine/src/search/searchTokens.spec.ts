import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexTokens, queryTokens, searchForm } from './searchTokens.ts';

describe('architecture §6 the form in which texts are compared', () => {
  it('makes full-width letters and digits half-width, and lower-case', () => {
    expect(searchForm('ＨＰ－１０２０')).toBe('hp-1020');
  });

  it('folds white space, the ideographic blank among it', () => {
    expect(searchForm('  打印机　无法\n启动 ')).toBe('打印机 无法 启动');
  });

  it('leaves a text that is in form already alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchForm(searchForm(text))).toBe(searchForm(text));
      }),
    );
  });
});

describe('architecture §6 tokens of Chinese text: pairs, and single characters', () => {
  it('indexes a Chinese run under its characters and its pairs', () => {
    expect(indexTokens('打印机')).toEqual(['打', '印', '机', '打印', '印机']);
  });

  it('keeps words and Chinese runs apart where they touch', () => {
    expect(indexTokens('HP1020打印')).toEqual(['hp1020', '打', '印', '打印']);
  });

  it('leaves out what is too long for a word, and nothing beside it', () => {
    const word = 'a'.repeat(200);
    expect(indexTokens(`${word} ${word}b 打印`)).toEqual([word, '打', '印', '打印']);
    expect(queryTokens(`${word}b`)).toEqual([]);
  });

  it('counts a character beyond the basic plane as one', () => {
    expect(indexTokens('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
  });

  it('names each token once', () => {
    expect(indexTokens('登录，登录')).toEqual(['登', '录', '登录']);
  });

  it('asks for pairs only, where a term has them', () => {
    expect(queryTokens('打印机')).toEqual(['打印', '印机']);
  });

  it('asks for the character, where a term has one', () => {
    expect(queryTokens('机')).toEqual(['机']);
  });

  it('asks for nothing where a term may be part of a word', () => {
    expect(queryTokens('print')).toEqual([]);
    expect(queryTokens('')).toEqual([]);
  });

  it('never asks for a token that a text which contains the term lacks', () => {
    const mixed = fc.array(fc.constantFrom('打', '印', '⺀', '𠮷', 'a', 'B', '9', ' ', '-', '々', 'é'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(mixed, fc.nat(14), fc.nat(14), (characters, start, length) => {
        const term = characters.slice(start, start + length).join('');
        const tokens = new Set(indexTokens(characters.join('')));
        expect(queryTokens(term).filter((token) => !tokens.has(token))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
