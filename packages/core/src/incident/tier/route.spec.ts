import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by, guided, minorFault, toDevelopers, type Act } from '../../rehearsal/acts.suite.ts';
import { toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { colleague, developer, incidentManager, tier1 } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, practise, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const reason = 'Needs their hands';
const handBack = act('handBackToTier1', { reason }, developer);
const again = act('handOverToRD', { ground: 'beyondAbility', reason });
const times = (count: number): readonly Act[] => Array.from({ length: count }, () => [handBack, again]).flat();

describe(`edge case 33, ${titled('PR.b')}: handed back and forth`, () => {
  const { given: limited } = practise({ policy: { steering: { bounceLimit: 2 } } });
  const before = [...toHotline(), guided, toDevelopers];

  it('tells the incident manager in the same breath once it came back as often as policy takes', async () => {
    const outcome = await limited(...before, handBack).accepts(at('2026-03-02T10:00:00+08:00', again));
    expect(outcome.view.record).toMatchObject({ route: { visited: ['tier1', 'tier2RD'], bounces: 2 } });
    expect(outcome.entries.at(-1)?.entry).toMatchObject({
      command: { type: 'reportBounces' },
      actor: { id: 'system' },
      occurredAt: '2026-03-02T02:00:00.000Z',
      effects: [{ type: 'notifyIncidentManager', payload: { ground: 'handedBackAndForth' } }],
    });
  });

  it('tells them each time after that', async () => {
    const { entries } = await limited(...before, ...times(1)).accepts(
      at('2026-03-02T10:00:00+08:00', handBack),
      at('2026-03-02T11:00:00+08:00', again),
    );
    expect(entries.filter(({ entry }) => entry.command.type === 'reportBounces')).toHaveLength(3);
  });

  it('stays quiet below the limit, of a tier that had not had it, and of a recall', async () => {
    const recalled = act('recallIncident', { to: 'tier1', reason }, incidentManager);
    const { view, entries } = await limited(...before, recalled).accepts(again);
    expect(view.record).toMatchObject({ handOvers: 3, route: { bounces: 1 } });
    expect(entries.map(({ entry }) => entry.command.type)).not.toContain('reportBounces');
  });

  it('times each turn of a vendor by itself', async () => {
    const contract = {
      ...{
        number: 'HT-2026-07',
        vendor: 'Acme',
        domain: 'storage',
        limit: { minutes: 120, calendar: 'always' as const },
      },
      ...{ from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
    } as const;
    const { given: under } = practise({ contracts: [contract] });
    const toVendor = at('2026-03-02T10:00:00+08:00', acts.toVendor);
    const back = by(incidentManager, act('handBackToTier1', { reason }));
    const outcome = await under(...toHotline(), guided, acts.toVendor, back).accepts(toVendor);
    expect(outcome.view.record).toMatchObject({
      clocks: { vendor: { startedAt: '2026-03-02T02:00:00.000Z' } },
      earlierClocks: [{ clock: 'vendor', startedAt: '2026-03-02T01:00:00.000Z' }],
    });
  });
});

describe(`${titled('PR.b')}: start at a higher tier`, () => {
  const started = act('startAtHigherTier', { tier: 'tier2RD', reason: 'Their own release' });
  const emailed = [acts.emailed, started];
  const mine = (one: Act) => by(developer, one);

  it('lets tier 2 take it in, classify it and look for the cause, without a hand-over', async () => {
    const steps = [acts.accepted, acts.asked, minorFault, acts.diagnosisBegun].map(mine);
    const outcome = await given(...emailed).accepts(...steps);
    expect(outcome.view.state).toMatchObject({ tier: 'tier2RD', stage: 'diagnosis' });
    expect(outcome.view.record).toMatchObject({
      handOvers: 0,
      holder: { person: 'wang' },
      route: { visited: ['tier2RD'] },
    });
    expect(outcome.view.record).toMatchObject({ respondedAt: '2026-03-02T01:00:00.000Z' });
  });

  it('tells that tier, in whose queue it lies where it was accepted already', async () => {
    const outcome = await given(...toRecording).accepts(started);
    expect(effectsOf(outcome)).toEqual([{ type: 'notifySupport', payload: { tier: 'tier2RD', ground: 'handedOver' } }]);
    expect(outcome.view.record).toMatchObject({ holder: null, queue: { since: '2026-03-02T01:00:00.000Z' } });
  });

  it('can be company management', async () => {
    const management = act('startAtHigherTier', { tier: 'tier2Management', reason }, incidentManager);
    expect(region(await given(acts.emailed).accepts(management), 'tier')).toBe('tier2Management');
  });

  it('leaves acceptance to that tier, and intake and classification to tier 1 besides', async () => {
    expect(await given(...emailed).refuses(by(tier1, acts.accepted))).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
    await given(...emailed, mine(acts.accepted), by(colleague, acts.asked)).accepts(by(colleague, minorFault));
  });

  it('refuses tier 2 what tier 1 takes in', async () => {
    expect(await given(acts.emailed).refuses(mine(acts.accepted))).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
    const refusal = await given(acts.emailed, acts.accepted).refuses(mine(acts.asked));
    expect(refusal).toMatchObject({ kind: 'condition', requirement: '5.2.a' });
  });

  it('is over once the incident is classified, and is not in the written text', async () => {
    expect(await given(...toRecording, minorFault).refuses(started)).toMatchObject({
      kind: 'guard',
      requirement: 'PR.b',
    });
    expect(await givenWritten(acts.emailed).refuses(started)).toMatchObject({ kind: 'reading', requirement: 'PR.b' });
  });
});
