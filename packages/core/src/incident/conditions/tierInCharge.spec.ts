import { describe, expect, it } from 'vitest';
import { act, by, guided, reached, toDevelopers } from '../../rehearsal/acts.suite.ts';
import { toClosed, toHotline } from '../../rehearsal/passages.suite.ts';
import { developer, incidentManager } from '../../rehearsal/people.suite.ts';
import { given, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const toManagement = act('handOverToManagement', { ground: 'beyondAbility', reason: 'Needs their word' });

describe(titled('3.1.b'), () => {
  it.each([
    ['tier 1', [...toHotline(), guided]],
    ['the developers', [...toHotline(), guided, toDevelopers]],
  ])('lets the incident manager hand on what %s has', async (_, before) => {
    const outcome = await given(...before).accepts(by(incidentManager, toManagement));
    expect(region(outcome, 'tier')).toBe('tier2Management');
  });

  it('refuses the same to a tier that does not have it', async () => {
    const refusal = await given(...toHotline(), guided).refuses(by(developer, toManagement));
    expect(refusal).toMatchObject({ kind: 'condition', requirement: '1.l' });
  });

  it('stays quiet while all goes as it should', async () => {
    const { entries } = await given(...toClosed).accepts(reached);
    const told = entries.flatMap(({ entry }) => entry.effects.map(({ type }) => type));
    expect(told).toContain('notifyCustomer');
    expect(told).not.toContain('notifyIncidentManager');
  });
});
