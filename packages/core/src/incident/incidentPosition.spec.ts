import { describe, expect, it } from 'vitest';
import { placeIn, standsIn } from './incidentPosition.ts';

const state = { stage: { closed: 'ended' }, tier: 'tier1', lead: 'desk', followUp: 'owed' };

describe('where an incident stands 事件所处位置', () => {
  it('names the state of a region, its children left aside', () => {
    expect(placeIn(state, 'stage')).toBe('closed');
    expect(placeIn(state, 'tier')).toBe('tier1');
  });

  it.each([
    [['stage', 'closed'], true],
    [['stage', 'closed', 'ended'], true],
    [['stage', 'closed', 'settled'], false],
    [['stage', 'closed', 'ended', 'deeper'], false],
    [['tier', 'tier2RD'], false],
    [['elsewhere'], false],
  ])('answers whether it is in %j', (path, answer) => {
    expect(standsIn(state, path)).toBe(answer);
  });

  it('answers with nothing for a state value of another machine', () => {
    expect(placeIn('lonely', 'stage')).toBe('');
  });
});
