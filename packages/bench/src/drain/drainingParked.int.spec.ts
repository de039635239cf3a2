import { describe, expect, it } from 'vitest';
import { drainingParked } from './drainingParked.ts';

describe('R8 what is due at one instant is drained', () => {
  it('fires a hundredth of the parked at every round, and is held against as many commands', async () => {
    const figures = await drainingParked.measure({ rounds: 2, rows: 2_000, progress: () => undefined });
    expect(figures.find(({ name }) => name === 'due at one instant')).toMatchObject({ value: 20 });
    expect(figures.find(({ name }) => name === 'draining against commands')).toMatchObject({ runs: 2 });
  }, 60_000);
});
