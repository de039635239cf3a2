import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { incidentSearches, leftOut } from './incidentSearches.suite.ts';
import { searchEach } from './searchEach.suite.ts';

describe(titled('1.h'), () => {
  const together = searchEach(incidentSearches.stages);

  it('has come to everything that no other searches are to come to', () => {
    const { reached, places, steps } = together;
    console.log(`incidents, stages: ${places} places, ${steps} steps`);
    expect(
      leftOut(
        'stages',
        reached.map((one) => one.reached),
      ),
    ).toEqual({ commands: [], states: [], effects: [] });
    expect(places).toBeGreaterThan(8_000);
    expect(steps).toBeGreaterThan(20_000);
  });
});
