import { describe, expect, it } from 'vitest';
import { postgresAgainstDbos } from '../dbos/postgresAgainstDbos.ts';
import { reached } from '../report/spread.ts';
import { postgresAgainstHand } from './postgresAgainstHand.ts';

const once = { rounds: 1, rows: 1_000, progress: () => undefined };

describe('On PostgreSQL each side does what it is measured for', () => {
  it('writes as many rows and characters by hand as through the engine', async () => {
    const figures = await postgresAgainstHand.measure(once);
    expect(figures.every(({ value }) => value > 0)).toBe(true);
    expect(figures.filter((figure) => reached(figure) !== undefined)).toHaveLength(2);
  }, 120_000);

  it('brings incidents and workflows to their end', async () => {
    const figures = await postgresAgainstDbos.measure(once);
    expect(figures.every(({ value }) => value > 0)).toBe(true);
    expect(figures.filter((figure) => reached(figure) !== undefined)).toHaveLength(1);
  }, 60_000);
});
