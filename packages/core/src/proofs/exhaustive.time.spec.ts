import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { incidentSearches, leftOut } from './incidentSearches.suite.ts';
import { searchEach } from './searchEach.suite.ts';

describe(titled('1.h'), () => {
  const together = searchEach(incidentSearches.time);

  it('has come to everything that falls due, and what is tried while time passes', () => {
    const { reached, places, steps } = together;
    console.log(`incidents, time: ${places} places, ${steps} steps`);
    expect(
      leftOut(
        'time',
        reached.map((one) => one.reached),
      ),
    ).toEqual({ commands: [], states: [], effects: [] });
    expect(places).toBeGreaterThan(12_000);
    expect(steps).toBeGreaterThan(40_000);
  });
});
