import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { incidentSearches, leftOut } from './incidentSearches.suite.ts';
import { searchEach } from './searchEach.suite.ts';

describe(titled('1.h'), () => {
  const together = searchEach(incidentSearches.topics);

  it('has come to everything that is possible at any time', () => {
    const { reached, places, steps } = together;
    console.log(`incidents, topics: ${places} places, ${steps} steps`);
    expect(
      leftOut(
        'topics',
        reached.map((one) => one.reached),
      ),
    ).toEqual({ commands: [], states: [], effects: [] });
    expect(places).toBeGreaterThan(15_000);
    expect(steps).toBeGreaterThan(50_000);
  });
});
