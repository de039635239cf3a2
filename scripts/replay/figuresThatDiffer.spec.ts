import { describe, expect, it } from 'vitest';
import { figuresIn, figuresThatDiffer } from './figuresThatDiffer.ts';

describe('figures are held against those expected', () => {
  it('asks for every figure that is named, and for no other', () => {
    expect(figuresThatDiffer({ a: 1, b: { c: 2 } }, { a: 1, b: { c: 2, d: 3 }, e: 4 })).toEqual([]);
    expect(figuresThatDiffer({ a: 0 }, {})).toEqual(['a: expected 0, found none']);
  });

  it('names the groups a figure is in', () => {
    expect(figuresThatDiffer({ b: { '4.a': 1_000 } }, { b: { '4.a': 999 } })).toEqual([
      'b › 4.a: expected 1,000, found 999',
    ]);
  });

  it('finds none where a group is a number, a number a group, or a name every object has', () => {
    expect(figuresThatDiffer({ b: { c: 2 } }, { b: 2 })).toEqual(['b › c: expected 2, found none']);
    expect(figuresThatDiffer({ b: 2 }, { b: { c: 2 } })).toEqual(['b: expected 2, found none']);
    expect(figuresThatDiffer({ constructor: 1 }, {})).toEqual(['constructor: expected 1, found none']);
  });

  it('counts figures in groups', () => {
    expect(figuresIn({ a: 1, b: { c: 2, d: { e: 3 } }, f: {} })).toBe(3);
  });
});
