import { describe, expect, it } from 'vitest';
import { bracketed, sharedConditions } from './sharedConditions.ts';

const marked = (asked: readonly (readonly string[])[]): readonly string[] => {
  const shared = sharedConditions(asked);
  return asked.map((conditions) => bracketed(conditions, shared, ' and '));
};

describe('R14 conditions on arrows', () => {
  it('are told in words as long as there are few', () => {
    expect(marked([['paid'], ['paid', 'sent'], []])).toEqual(['[paid]', '[paid and sent]', '']);
  });

  it('are told once and numbered where many arrows ask the same', () => {
    expect(marked([['paid'], ['paid', 'sent'], ['paid']])).toEqual(['[①]', '[① sent]', '[①]']);
    expect([...sharedConditions([['paid'], ['paid', 'sent'], ['paid']])]).toEqual([['paid', '①']]);
  });

  it('are all numbered where one arrow asks many', () => {
    expect(
      marked([
        ['a', 'b', 'c'],
        ['b', 'd'],
      ]),
    ).toEqual(['[①②③]', '[② d]']);
  });
});
