import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  by,
  diagnosisBegun,
  guided,
  minorFault,
  toDevelopers,
  toVendor,
  type Act,
} from '../../rehearsal/acts.suite.ts';
import { toAgreement, toApplied, toDiagnosis, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { companyManagement, developer, incidentManager, tier1, vendor } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, practise, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const contract = {
  number: 'HT-2026-07',
  vendor: 'Acme',
  domain: 'storage',
  from: '2026-01-01T00:00:00+08:00',
  until: '2026-03-03T00:00:00+08:00',
};
const { given: givenContract } = practise({ contracts: [contract] });
const { given: writtenContract } = practise({ contracts: [contract], policy: { profile: 'written' } });

const reason = 'Needs their hands';
const beyond = { ground: 'beyondAbility', reason } as const;
const toManagement = act('handOverToManagement', beyond);
const handBack = act('handBackToTier1', { reason });

describe(titled('5.5.a'), () => {
  it('hands over after tier 1 tried, leaves the stage where it is, and tells the tier', async () => {
    const outcome = await given(...toHotline(), guided).accepts(toDevelopers);
    expect(outcome.view.state).toMatchObject({ tier: 'tier2RD', stage: 'hotline' });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifySupport', payload: { tier: 'tier2RD', ground: 'handedOver' } }]);
    expect(outcome.view.record).toMatchObject({ handOvers: 1, holder: null });
  });

  it('hands over untried what tier 1 judges beyond its ability, with the reason', async () => {
    const outcome = await given(...toHotline()).accepts(act('handOverToRD', beyond));
    expect(region(outcome, 'tier')).toBe('tier2RD');
  });

  it('refuses to say that it was tried when nothing is on record', async () => {
    expect(await given(...toHotline()).refuses(toDevelopers)).toMatchObject({ kind: 'guard', requirement: '5.5.a' });
  });

  it('refuses a hand-over once handling has ended', async () => {
    expect(await given(...toApplied).refuses(toManagement)).toMatchObject({ requirement: '1.g' });
  });
});

describe(titled('5.5.b'), () => {
  it.each([
    ['R&D', toDevelopers, 'tier2RD'],
    ['company management', toManagement, 'tier2Management'],
  ] as const)('hands over to %s', async (_, handOver, tier) => {
    expect(region(await givenWritten(...toHotline(), guided).accepts(handOver), 'tier')).toBe(tier);
  });
});

describe(titled('1.l'), () => {
  const withDevelopers = [...toHotline(), guided, toDevelopers];

  it('gives the work to the tier in charge', async () => {
    await given(...withDevelopers).accepts(by(developer, diagnosisBegun));
  });

  it('takes it from the one that handed over', async () => {
    const refusal = await given(...withDevelopers).refuses(by(tier1, diagnosisBegun));
    expect(refusal).toMatchObject({ kind: 'condition', requirement: '1.l' });
    expect(refusal.reasons[0]?.message.zh).toContain('支持级别');
  });

  it('lets the incident manager move an incident that no one moves', async () => {
    const outcome = await given(...withDevelopers).accepts(by(incidentManager, handBack));
    expect(region(outcome, 'tier')).toBe('tier1');
  });

  it('names one holder, by whoever has the incident', async () => {
    const taken = act('assignIncident', { holder: developer.id }, developer);
    const { view } = await given(...withDevelopers).accepts(taken);
    expect(view.record).toMatchObject({ holder: { person: developer.id } });
    expect(await given(...withDevelopers).refuses(by(tier1, taken))).toMatchObject({ requirement: '1.l' });
  });
});

describe(titled('3.4.a'), () => {
  it('hands over under a contract in force, and keeps its number', async () => {
    const { view, entries } = await givenContract(...toHotline()).accepts(toVendor);
    expect(view.record).toMatchObject({ vendor: { name: 'Acme', contract: 'HT-2026-07' } });
    expect(entries.at(-1)?.entry.observations).toHaveProperty(['contracts', 'answer', 'contracts', 0, 'number']);
  });

  it.each([
    ['has run out', { ...contract, until: '2026-03-02T09:00:00+08:00' }],
    ['has not begun', { ...contract, from: '2026-03-02T09:00:00.001+08:00' }],
    ['is for another domain', { ...contract, domain: 'network' }],
    ['is with another vendor', { ...contract, vendor: 'Umbrella' }],
  ])('refuses where the contract %s', async (_, other) => {
    const { given: under } = practise({ contracts: [other] });
    expect(await under(...toHotline()).refuses(toVendor)).toMatchObject({ kind: 'guard', requirement: '3.4.a' });
  });

  it('refuses a vendor nobody knows', async () => {
    expect(await given(...toHotline()).refuses(toVendor)).toMatchObject({ kind: 'guard', requirement: '3.4.a' });
  });

  it('answers that it depends on the vendor, before one is named', async () => {
    const outcome = await given(...toHotline()).stands();
    expect(await outcome.allowed(tier1)).toMatchObject({ handOverToVendor: 'depends' });
  });
});

describe(titled('5.2.c'), () => {
  it('goes to tier 3 straight from recording, which then looks for the cause', async () => {
    const outcome = await writtenContract(...toRecording, minorFault, toVendor).accepts(by(vendor, diagnosisBegun));
    expect(outcome.view.state).toMatchObject({ tier: 'tier3Vendor', stage: 'diagnosis' });
  });

  it('refuses it before the incident is classified', async () => {
    expect(await writtenContract(...toRecording).refuses(toVendor)).toMatchObject({ requirement: '5.2.b' });
  });
});

describe(titled('3.3.e'), () => {
  it.each([
    ['R&D', toDevelopers, developer],
    ['company management', toManagement, companyManagement],
  ] as const)('forwards from %s to tier 3', async (_, handOver, person) => {
    const outcome = await writtenContract(...toHotline(), guided, handOver).accepts(by(person, toVendor));
    expect(outcome.view.state).toMatchObject({ tier: 'tier3Vendor' });
    expect(outcome.entries.at(-1)?.entry.requirements).toContain('3.3.e');
  });
});

describe(titled('PR.b'), () => {
  const atVendor = [...toHotline(), guided, toVendor];
  const atDevelopers = [...toHotline(), guided, toDevelopers];
  const directions: readonly (readonly [string, readonly Act[], Act])[] = [
    ['from the developers back to tier 1', atDevelopers, by(developer, handBack)],
    ['from the developers to management', atDevelopers, by(developer, toManagement)],
    ['from the vendor back to tier 1', atVendor, by(vendor, handBack)],
    ['from the vendor to the developers', atVendor, by(vendor, act('handOverToRD', beyond))],
  ];

  it.each(directions)('hands over %s', async (_, before, handOver) => {
    const { view } = await givenContract(...before).accepts(handOver);
    expect(view.record).toMatchObject({ handOvers: 2, vendor: null });
  });

  it.each(directions)('is not in the written text: %s', async (_, before, handOver) => {
    expect(await writtenContract(...before).refuses(handOver)).toMatchObject({ kind: 'reading', requirement: 'PR.b' });
  });
});

describe(titled('5.15.e'), () => {
  it.each([
    ['tier 1', [], tier1, 'tier1'],
    ['the developers', [toDevelopers], developer, 'tier2RD'],
    ['the vendor', [toVendor], vendor, 'tier3Vendor'],
  ] as const)('attributes the solution to %s', async (_, handOver, person, solvedBy) => {
    const steps = toAgreement()
      .slice(toDiagnosis().length)
      .map((step) => by(person, step));
    const { view } = await givenContract(...toDiagnosis(), ...handOver, ...steps).accepts(by(person, applied));
    expect(view.record).toMatchObject({ solvedBy });
  });
});
