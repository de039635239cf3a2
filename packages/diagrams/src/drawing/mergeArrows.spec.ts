import { describe, expect, it } from 'vitest';
import { mergeArrows } from './mergeArrows.ts';

describe('arrows between the same two boxes are one', () => {
  it('keeps the order of the first and says a line once', () => {
    const arrows = [
      { from: 'a', to: 'b', lines: ['one'] },
      { from: 'b', to: 'a', lines: ['back'] },
      { from: 'a', to: 'b', lines: ['two', 'one'] },
    ];
    expect(mergeArrows(arrows)).toEqual([
      { from: 'a', to: 'b', lines: ['one', 'two'] },
      { from: 'b', to: 'a', lines: ['back'] },
    ]);
  });
});
