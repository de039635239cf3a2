import { describe, expect, it } from 'vitest';
import type { Step } from '../mapping/mapping.ts';
import { placeIn } from './place.ts';
import { routeOver } from './route.ts';

const step = (from: string, to: string): Step => ({ from, to, send: [] });

const route = routeOver([
  step('unreported', 'recording'),
  step('recording', 'hotline'),
  step('hotline', 'solution.agreed'),
  step('solution', 'confirmation'),
  step('confirmation', 'closing'),
  step('closing', 'closed'),
  step('confirmation', 'diagnosis'),
  step('closed', 'diagnosis'),
  step('diagnosis', 'solution.agreed'),
]);

const way = (from: string, goal: string): readonly string[] => {
  const places: string[] = [];
  for (let step = route(from, goal); step !== undefined; step = route(step.to, goal)) {
    places.push(step.to);
    if (step.to === goal) break;
  }
  return places;
};

describe('R20 the route is the fewest steps of the mapping', () => {
  it('leads through every place between', () => {
    expect(way('unreported', 'confirmation')).toEqual(['recording', 'hotline', 'solution.agreed', 'confirmation']);
  });

  it('leads back where a step does', () => {
    expect(way('closed', 'diagnosis')).toEqual(['diagnosis']);
    expect(way('confirmation', 'diagnosis')).toEqual(['diagnosis']);
  });

  it('starts from anywhere inside a place that a step starts from', () => {
    expect(route('solution.proposing', 'confirmation')?.to).toBe('confirmation');
  });

  it('reaches a goal by any place inside it', () => {
    expect(way('diagnosis', 'solution')).toEqual(['solution.agreed']);
  });

  it('goes another way where a step is closed', () => {
    expect(route('confirmation', 'closed')?.to).toBe('closing');
    expect(route('confirmation', 'closed', new Set([4]))).toBeUndefined();
    expect(route('hotline', 'confirmation', new Set([3]))).toBeUndefined();
  });

  it('says where there is no way, going round no circle for ever', () => {
    expect(route('diagnosis', 'recording')).toBeUndefined();
    expect(route('nowhere', 'closed')).toBeUndefined();
  });
});

describe('R20 a place is a region’s state as a path', () => {
  it('goes down to the innermost state', () => {
    expect(placeIn({ stage: { solution: 'agreed' }, tier: 'tier1' }, 'stage')).toBe('solution.agreed');
    expect(placeIn({ stage: 'closed', tier: 'tier1' }, 'stage')).toBe('closed');
  });

  it('is empty for a region that is not there', () => {
    expect(placeIn('closed', 'stage')).toBe('');
    expect(placeIn({ tier: 'tier1' }, 'stage')).toBe('');
  });
});
