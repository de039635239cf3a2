import { describe, expect, it } from 'vitest';
import { firedRungs } from './firedRungs.ts';

const deadline = { id: 'clock', cycle: 1, anchor: '2026-03-02T01:00:00.000Z' };

describe('R10 the rungs of a deadline that have fired', () => {
  it('gives those of the same id, cycle and anchor, in the order in which they fired', () => {
    const fired = [`clock#1/warning75@${deadline.anchor}`, `clock#1/warning90@${deadline.anchor}`];
    expect(firedRungs(fired, deadline)).toEqual(['warning75', 'warning90']);
  });

  it('leaves out every other id, cycle and anchor', () => {
    const fired = [
      `clocks#1/a@${deadline.anchor}`,
      `clock#11/b@${deadline.anchor}`,
      `clock#1/c@${deadline.anchor}~2`,
      'clock#1/d@2026-03-02T01:00:00.001Z',
    ];
    expect(firedRungs(fired, deadline)).toEqual([]);
  });
});
