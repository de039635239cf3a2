import { describe, expect, it } from 'vitest';
import { reached } from '../report/spread.ts';
import { decideAgainstXState } from './decideAgainstXState.ts';

describe('Both sides of the comparison do the same', () => {
  it('comes to the same bytes as the engine, and to the same states as XState, before anything is timed', async () => {
    const figures = await decideAgainstXState.measure({ rounds: 1, rows: 1_000, progress: () => undefined });
    expect(figures.every(({ value }) => value > 0)).toBe(true);
    expect(figures.filter((figure) => reached(figure) !== undefined)).toHaveLength(1);
  });
});
