import { describe, expect, it } from 'vitest';
import { printerRepair } from '../example/printerRepair.ts';
import { UnknownStateError } from '../unknownStateError.ts';
import { regionDiagram } from './regionDiagram.ts';

describe('R20 one diagram a region', () => {
  const tier = regionDiagram(printerRepair, { language: 'en', region: 'tier' });

  it('shows every state and arrow, followers of another region’s command among them (R22)', () => {
    expect(tier.split('\n').filter((line) => line.includes('-->'))).toEqual([
      '  [*] --> at_tier_shop',
      '  at_tier_shop --> at_tier_maker : hand over\u00a0·\u00a03.b',
      '  at_tier_maker --> at_tier_shop : finish\u00a0·\u00a04.a',
    ]);
  });

  it('marks what only the clock can give (R15)', () => {
    expect(tier).toContain('at_tier_maker : ↻ ◷ remind the maker\u00a0·\u00a03.c');
  });

  it('leaves out what belongs to no region', () => {
    expect(tier).not.toContain('add a note');
  });

  it('refuses a region that does not exist', () => {
    expect(() => regionDiagram(printerRepair, { language: 'en', region: 'floor' })).toThrow(UnknownStateError);
  });
});
