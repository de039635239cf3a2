import { describe, expect, it } from 'vitest';
import { mergeArrows } from './mergeArrows.ts';

describe('arrows between the same two boxes are one', () => {
  it('keeps the order of the first and says a text once', () => {
    const arrows = [
      { from: 'a', to: 'b', texts: ['one'] },
      { from: 'b', to: 'a', texts: ['back'] },
      { from: 'a', to: 'b', texts: ['two', 'one'] },
    ];
    expect(mergeArrows(arrows)).toEqual([
      { from: 'a', to: 'b', texts: ['one', 'two'] },
      { from: 'b', to: 'a', texts: ['back'] },
    ]);
  });
});
