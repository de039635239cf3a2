import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by, guided, majorFault, toDevelopers, toVendor } from '../../rehearsal/acts.suite.ts';
import { toApplied, toClosed, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import {
  colleague,
  companyManagement,
  developer,
  incidentManager,
  tier1,
  vendor,
} from '../../rehearsal/people.suite.ts';
import {
  effectsOf,
  given,
  givenWritten,
  owedBy,
  practise,
  region,
  type Outcome,
} from '../../rehearsal/rehearsal.suite.ts';
import { later, rungs, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const contract = {
  ...{ number: 'HT-2026-07', vendor: 'Acme', domain: 'storage' },
  ...{ from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
};
const people = {
  ...{ tier1: ['li', 'zhou'], tier2RD: ['wang'], tier2Management: ['he'] },
  ...{ incidentManager: ['sun'], departmentManager: ['chen'] },
};
const { given: withContract } = practise({ contracts: [contract] });
const { given: writtenContract } = practise({ contracts: [contract], policy: { profile: 'written' } });
const { given: withPeople } = practise({ contracts: [contract], people });

const reason = 'Somebody else has to';
const withDevelopers = [...toHotline(), guided, toDevelopers];
const withVendor = [...toHotline(), guided, toVendor];
const takenUp = act('takeUpIncident', {}, developer);
const assigned = (holder: string) => act('assignIncident', { holder }, incidentManager);
const released = act('releaseIncident', { reason }, incidentManager);
const recalled = (to: 'tier1' | 'tier2RD' | 'tier2Management') =>
  act('recallIncident', { to, reason }, incidentManager);
const expedited = act('expediteIncident', { instruction: 'Before the ministry calls' }, incidentManager);
const answered = act('answerExpediting', { answer: 'The patch is being built' }, developer);
const deadlinesOf = ({ view }: Outcome, id: string) => view.deadlines.filter((one) => one.id === id);

describe(`${titled('1.l')}: the queue of a tier`, () => {
  it('takes what was handed over, with a time by which somebody takes it up', async () => {
    const outcome = await given(...withDevelopers).stands();
    expect(outcome.view.record).toMatchObject({ holder: null, queue: { since: '2026-03-02T01:00:00.000Z' } });
    expect(deadlinesOf(outcome, 'queue')).toMatchObject([{ dueAt: '2026-03-02T03:00:00.000Z', requirement: '1.l' }]);
    expect(owedBy(outcome)).toMatchObject({ taking: 'owed' });
  });

  it('gives it to whoever of the tier takes it up', async () => {
    const outcome = await givenWritten(...withDevelopers).accepts(takenUp);
    expect(outcome.view.record).toMatchObject({ holder: { person: developer.id }, queue: null });
    expect(deadlinesOf(outcome, 'queue')).toEqual([]);
    expect(owedBy(outcome)).not.toHaveProperty('taking');
  });

  it('refuses it to another tier, to the incident manager, and to a second person', async () => {
    expect(await given(...withDevelopers).refuses(by(tier1, takenUp))).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
    expect(await given(...withDevelopers).refuses(by(incidentManager, takenUp))).toMatchObject({ kind: 'role' });
    expect(await given(...withDevelopers, takenUp).refuses(takenUp)).toMatchObject({
      kind: 'guard',
      requirement: '1.l',
    });
    expect(await given(...toHotline()).refuses(by(colleague, takenUp))).toMatchObject({ kind: 'guard' });
  });

  it('tells the incident manager, once, of what nobody takes up: at night too where the priority is high', async () => {
    const raised = act('reclassifyIncident', {
      classification: (acts.majorUrgentFault.payload as { classification: never }).classification,
      reason,
    });
    const night = at('2026-03-02T22:00:00+08:00', toDevelopers);
    const outcome = await given(...toHotline(), guided, raised, night).stands();
    const told = tidings(await later(outcome, '2026-03-04T22:00:00+08:00')).filter((line) =>
      line.includes('escalateQueue'),
    );
    expect(told).toEqual(['03-02T14:15 escalateQueue nobodyTookItUp']);
  });

  it('stays quiet where policy has switched the control off, and once the incident is closed', async () => {
    const { given: under } = practise({ policy: { controls: { '1.l': false } } });
    expect(deadlinesOf(await under(...withDevelopers).stands(), 'queue')).toEqual([]);
    const solved = toClosed.slice(0, -1);
    expect(deadlinesOf(await given(...solved, released).stands(), 'queue')).toHaveLength(1);
    expect(deadlinesOf(await given(...solved, released).accepts(acts.closed), 'queue')).toEqual([]);
  });

  it('keeps to the hours of the policy', async () => {
    const within = { minutes: 5, calendar: 'always' } as const;
    const { given: under } = practise({ policy: { steering: { takeUpWithin: { low: within } } } });
    expect(deadlinesOf(await under(...withDevelopers).stands(), 'queue')).toMatchObject([
      { dueAt: '2026-03-02T01:05:00.000Z' },
    ]);
  });
});

describe(`${titled('1.l')}: a holder fit for the tier`, () => {
  it('is assigned where the directory gives them a role of the tier, and is told', async () => {
    const outcome = await withPeople(...withDevelopers).accepts(assigned('wang'));
    expect(outcome.view.record).toMatchObject({ holder: { person: 'wang' }, queue: null });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyHolder', payload: { person: 'wang', ground: 'assigned' } }]);
    expect(outcome.entries.at(-1)?.entry.observations).toHaveProperty(['people', 'answer', 'roles'], ['tier2RD']);
  });

  it.each([
    ['of another tier', 'li'],
    ['nobody knows', 'ghost'],
    ['who only steers', 'sun'],
  ])('refuses somebody %s', async (_, holder) => {
    expect(await withPeople(...withDevelopers).refuses(assigned(holder))).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
  });

  it('is believed where the directory says nothing of people', async () => {
    await given(...withDevelopers).accepts(assigned('anybody'));
  });

  it('can be another one: the incident manager reassigns', async () => {
    const { view } = await withPeople(...toRecording).accepts(assigned('zhou'));
    expect(view.record).toMatchObject({ holder: { person: 'zhou' } });
  });
});

describe(`edge case 32, ${titled('1.l')}: the holder leaves or loses their rights`, () => {
  it.each([
    ['the incident manager', incidentManager],
    ['a colleague', { id: 'wu', roles: ['tier2RD'] }],
    ['the holder', developer],
  ])('returns to the queue of the same tier by %s, which is told, and no clock moves', async (_, person) => {
    const before = await given(...withDevelopers, takenUp).stands();
    const outcome = await given(...withDevelopers, takenUp).accepts(by(person, released));
    expect(region(outcome, 'tier')).toBe('tier2RD');
    expect(outcome.view.record).toMatchObject({ holder: null, queue: { since: '2026-03-02T01:00:00.000Z' } });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifySupport', payload: { tier: 'tier2RD', ground: 'returnedToQueue' } },
    ]);
    expect(rungs(outcome, 'resolution')).toEqual(rungs(before, 'resolution'));
    expect(outcome.view.record['clocks']).toEqual(before.view.record['clocks']);
  });

  it('finds what a person who leaves holds', async () => {
    const outcome = await given(...withDevelopers, takenUp).stands();
    expect(await outcome.desk.find({ where: { holder: developer.id } })).toHaveLength(1);
  });

  it('refuses it where nobody holds it, of another tier, and once it is closed', async () => {
    expect(await given(...withDevelopers).refuses(released)).toMatchObject({ kind: 'guard', requirement: '1.l' });
    expect(await given(...withDevelopers, takenUp).refuses(by(tier1, released))).toMatchObject({ kind: 'condition' });
    expect(await given(...toClosed).refuses(released)).toMatchObject({ requirement: '1.h' });
  });

  it('owes another holder when it comes back and nobody has it', async () => {
    const left = [...toApplied, released, acts.documented, acts.confirmationAsked];
    const { view } = await given(...left).accepts(at('2026-03-03T10:00:00+08:00', acts.rejected));
    expect(view.record).toMatchObject({ queue: { since: '2026-03-03T02:00:00.000Z' } });
  });
});

describe(`${titled('1.l')}: recall`, () => {
  it.each([
    ['the developers', withDevelopers, 'tier1'],
    ['the vendor', withVendor, 'tier1'],
    ['the vendor', withVendor, 'tier2RD'],
    ['the vendor', withVendor, 'tier2Management'],
  ] as const)('takes it back from %s to a tier below: %s %s', async (_, before, to) => {
    const outcome = await writtenContract(...before).accepts(recalled(to));
    expect(region(outcome, 'tier')).toBe(to);
    expect(outcome.view.record).toMatchObject({ vendor: null, liaison: null, queue: {}, handOvers: 2 });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifySupport', payload: { tier: to, ground: 'recalled' } }]);
  });

  it('refuses what is no tier below, and what is recalled already', async () => {
    expect(await given(...withDevelopers).refuses(recalled('tier2Management'))).toMatchObject({
      kind: 'guard',
      requirement: '1.l',
    });
    expect(await given(...toHotline()).refuses(recalled('tier1'))).toMatchObject({ kind: 'state', requirement: '1.l' });
  });

  it('refuses it once handling has ended, and to anybody but the incident manager', async () => {
    expect(await given(...withDevelopers).refuses(by(developer, recalled('tier1')))).toMatchObject({ kind: 'role' });
    const solved = [...withDevelopers, ...toApplied.slice(toHotline().length + 1).map((step) => by(developer, step))];
    expect(await given(...solved).refuses(recalled('tier1'))).toMatchObject({ requirement: '1.g' });
  });
});

describe(`${titled('1.l')}: expediting 督办`, () => {
  it('urges the tier that has it, with a time for the answer', async () => {
    const outcome = await givenWritten(...withDevelopers).accepts(expedited);
    expect(outcome.view.record).toMatchObject({ expediting: { number: 1, answeredAt: null } });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifySupport', payload: { tier: 'tier2RD', ground: 'expedited' } }]);
    expect(deadlinesOf(outcome, 'expediting')).toMatchObject([{ dueAt: '2026-03-02T02:00:00.000Z' }]);
    expect(owedBy(outcome)).toMatchObject({ expeditingAnswer: 'owed' });
  });

  it('takes the answer of those who have it, and of nobody else', async () => {
    const outcome = await givenWritten(...withDevelopers, expedited).accepts(answered);
    expect(owedBy(outcome)).toMatchObject({ expeditingAnswer: 'discharged' });
    expect(deadlinesOf(outcome, 'expediting')).toEqual([]);
    expect(await given(...withDevelopers, expedited).refuses(by(tier1, answered))).toMatchObject({ kind: 'condition' });
    expect(await given(...withDevelopers).refuses(answered)).toMatchObject({ kind: 'guard', requirement: '1.l' });
  });

  it('tells the incident manager and the department manager where nobody answers', async () => {
    const outcome = await given(...withDevelopers, takenUp, expedited).stands();
    expect(tidings(await later(outcome, '2026-03-02T10:00:00+08:00'))).toEqual([
      '03-02T02:00 escalateExpediting expeditingUnanswered',
      '03-02T02:00 escalateExpediting expeditingUnanswered',
    ]);
  });

  it('may name the time itself, which lies ahead', async () => {
    const soon = (answerBy: string) => act('expediteIncident', { instruction: reason, answerBy }, incidentManager);
    const outcome = await given(...withDevelopers).accepts(soon('2026-03-02T09:20:00+08:00'));
    expect(deadlinesOf(outcome, 'expediting')).toMatchObject([{ dueAt: '2026-03-02T01:20:00.000Z' }]);
    expect(await given(...withDevelopers).refuses(soon('2026-03-02T09:00:00+08:00'))).toMatchObject({
      requirement: '1.l',
    });
  });

  it('urges a second time, and counts', async () => {
    const { view } = await given(...withDevelopers, expedited, answered).accepts(expedited);
    expect(view.record).toMatchObject({ expediting: { number: 2, answeredAt: null } });
  });

  it('is the incident manager’s alone, about what is open, and ends with closure', async () => {
    expect(await given(...withDevelopers).refuses(by(companyManagement, expedited))).toMatchObject({ kind: 'role' });
    expect(await given(...toClosed).refuses(expedited)).toMatchObject({ requirement: '1.h' });
    const beforeClosing = toClosed.slice(0, -1);
    const outcome = await given(...beforeClosing, expedited).accepts(acts.closed);
    expect(owedBy(outcome)).not.toHaveProperty('expeditingAnswer');
    expect(deadlinesOf(outcome, 'expediting')).toEqual([]);
  });

  it('stays quiet where policy has switched the control off', async () => {
    const { given: under } = practise({ policy: { controls: { '1.l': false } } });
    expect(deadlinesOf(await under(...withDevelopers).accepts(expedited), 'expediting')).toEqual([]);
  });
});

describe(`${titled('3.3.e')}: the vendor’s contact`, () => {
  const fromDevelopers = [...withDevelopers, takenUp, by(developer, toVendor)];
  const renamed = (person: string) => act('nameVendorContact', { person }, incidentManager);

  it('is who had the incident, and works on it in the vendor’s name', async () => {
    const { view } = await writtenContract(...fromDevelopers).accepts(by(developer, acts.diagnosisBegun));
    expect(view.record).toMatchObject({ liaison: { person: 'wang' }, queue: {} });
  });

  it('is who handed it over where nobody held it', async () => {
    const { view } = await withContract(...withDevelopers).accepts(by(developer, toVendor));
    expect(view.record).toMatchObject({ liaison: { person: 'wang' } });
  });

  it('acts for the vendor where it is of tier 2 only', async () => {
    const outcome = await withContract(...withVendor).stands();
    expect(outcome.view.record).toMatchObject({ liaison: { person: 'li' } });
    expect(await withContract(...withVendor).refuses(acts.diagnosisBegun)).toMatchObject({ requirement: '1.l' });
  });

  it('is nobody else of their tier', async () => {
    const other = { id: 'wu', roles: ['tier2RD'] };
    expect(await withContract(...fromDevelopers).refuses(by(other, acts.diagnosisBegun))).toMatchObject({
      requirement: '1.l',
    });
  });

  it('can be another person of the desk, who is told', async () => {
    const outcome = await withPeople(...withVendor).accepts(renamed('wang'));
    expect(outcome.view.record).toMatchObject({ liaison: { person: 'wang' } });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyHolder', payload: { person: 'wang', ground: 'vendorContact' } },
    ]);
    expect(await withPeople(...withVendor).refuses(renamed('sun'))).toMatchObject({
      kind: 'condition',
      requirement: '3.3.e',
    });
  });

  it('refuses to name one while no vendor has it, and ends with the vendor’s turn', async () => {
    expect(await given(...withDevelopers).refuses(renamed('wang'))).toMatchObject({
      kind: 'guard',
      requirement: '3.3.e',
    });
    const { view } = await withContract(...fromDevelopers).accepts(by(vendor, act('handBackToTier1', { reason })));
    expect(view.record).toMatchObject({ liaison: null });
  });
});

describe(`edge case 39, ${titled('3.4.a')}: a vendor nobody has a contract with`, () => {
  it('bars the way to tier 3; it goes to tier 2, and the department manager hears of it', async () => {
    expect(await given(...toHotline(majorFault)).refuses(toVendor)).toMatchObject({ requirement: '3.4.a' });
    const beyond = act('handOverToRD', { ground: 'beyondAbility', reason: 'The contract has run out' });
    const outcome = await given(...toHotline(majorFault), beyond).accepts(act('escalateIncident', { reason }));
    expect(region(outcome, 'tier')).toBe('tier2RD');
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyDepartmentManager', payload: { ground: 'escalated' } }]);
  });
});
