import { describe, expect, it } from 'vitest';
import { reached } from '../report/spread.ts';
import { sqliteAgainstHand } from './sqliteAgainstHand.ts';

describe('The engine and the hand write the same rows', () => {
  it('holds as many rows and bytes in every table of both files, for one caller and for many', async () => {
    const figures = await sqliteAgainstHand.measure({ rounds: 1, rows: 1_000, progress: () => undefined });
    expect(figures.every(({ value }) => value > 0)).toBe(true);
    expect(figures.filter((figure) => reached(figure) !== undefined)).toHaveLength(2);
  }, 60_000);
});
