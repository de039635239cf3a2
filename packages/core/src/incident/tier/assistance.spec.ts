import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by, guided, minorFault, toDevelopers, toVendor } from '../../rehearsal/acts.suite.ts';
import { toApplied, toDiagnosis, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { companyManagement, developer, incidentManager, tier1, vendor } from '../../rehearsal/people.suite.ts';
import { effectsOf, practise, region } from '../../rehearsal/rehearsal.suite.ts';
import { later, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const contract = {
  ...{ number: 'HT-2026-07', vendor: 'Acme', domain: 'storage', limit: { minutes: 120, calendar: 'always' as const } },
  ...{ from: '2026-01-01T00:00:00+08:00', until: '2026-03-03T00:00:00+08:00' },
} as const;
const { given } = practise({ contracts: [contract], policy: { profile: 'written' } });
const asked = act('askAssistance', { vendor: 'Acme', domain: 'storage', question: 'Is the controller known to fail?' });
const answered = act('answerAssistance', { answer: 'Firmware 4.2 is' }, vendor);
const ended = act('endAssistance', { outcome: 'Firmware updated' });

describe(titled('3.4.f'), () => {
  it.each([
    ['tier 1', [...toHotline(), guided], tier1, 'tier1'],
    ['the developers', [...toHotline(), guided, toDevelopers], developer, 'tier2RD'],
  ] as const)('asks the vendor by its contract, and leaves the incident with %s', async (_, before, person, tier) => {
    const outcome = await given(...before).accepts(by(person, asked));
    expect(region(outcome, 'tier')).toBe(tier);
    expect(outcome.view.record).toMatchObject({ vendor: null, assistance: { vendor: 'Acme', contract: 'HT-2026-07' } });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifySupport', payload: { tier: 'tier3Vendor', ground: 'assistanceAsked' } },
    ]);
    await given(...before, by(person, asked)).accepts(by(person, acts.diagnosisBegun));
  });

  it('takes the vendor’s answer, from itself or as the desk heard it, and ends', async () => {
    for (const person of [vendor, tier1]) {
      const { view } = await given(...toHotline(), asked).accepts(by(person, answered));
      expect(view.record).toMatchObject({ assistance: { answeredAt: '2026-03-02T01:00:00.000Z' } });
    }
    expect((await given(...toHotline(), asked, answered).accepts(ended)).view.record).toMatchObject({
      assistance: null,
    });
  });

  it('tells the incident manager where the vendor does not answer within its limit', async () => {
    const outcome = await given(...toHotline(), asked).stands();
    const told = tidings(await later(outcome, '2026-03-02T11:00:00+08:00'));
    expect(told).toContain('03-02T03:00 escalateAssistance assistanceUnanswered');
    const quiet = await given(...toHotline(), asked, answered).stands();
    expect(tidings(await later(quiet, '2026-03-02T11:00:00+08:00')).join()).not.toContain('escalateAssistance');
  });

  it('refuses a vendor without a contract in force, and one asked twice', async () => {
    const { given: without } = practise();
    expect(await without(...toHotline()).refuses(asked)).toMatchObject({ kind: 'guard', requirement: '3.4.a' });
    expect(await given(...toHotline()).refuses(at('2026-03-03T09:00:00+08:00', asked))).toMatchObject({
      requirement: '3.4.a',
    });
    expect(await given(...toHotline(), asked).refuses(asked)).toMatchObject({ kind: 'guard', requirement: '3.4.f' });
  });

  it('refuses it where a vendor has the incident, to others than who has it, and before anybody has', async () => {
    const atVendor = [...toHotline(), guided, toVendor];
    expect(await given(...atVendor).refuses(by(incidentManager, asked))).toMatchObject({ requirement: '3.4.f' });
    expect(await given(...toHotline()).refuses(by(developer, asked))).toMatchObject({
      kind: 'condition',
      requirement: '1.l',
    });
    expect(await given(acts.telephoned).refuses(asked)).toMatchObject({ requirement: '1.g' });
    expect(await given(...toHotline()).refuses(answered)).toMatchObject({ kind: 'guard', requirement: '3.4.f' });
    expect(await given(...toHotline()).refuses(ended)).toMatchObject({ kind: 'guard', requirement: '3.4.f' });
  });

  it('ends with the hand-over to a vendor, and with handling', async () => {
    expect((await given(...toHotline(), guided, asked).accepts(toVendor)).view.record).toMatchObject({
      assistance: null,
    });
    const solved = [...toDiagnosis(), asked, ...toApplied.slice(toDiagnosis().length)];
    expect((await given(...solved).stands()).view.record).toMatchObject({ assistance: null });
  });
});

describe(titled('3.4.d'), () => {
  const drawnIn = act('drawInParty', { party: 'Seagate', kind: 'manufacturer', task: 'Replace the disk' }, vendor);
  const released = act('releaseParty', { party: 'Seagate', outcome: 'Replaced' }, vendor);
  const atVendor = [...toRecording, minorFault, toVendor];

  it.each([
    ['that has the incident', atVendor],
    ['that assists', [...toHotline(), asked]],
  ])('records whom a vendor %s draws in, and since when', async (_, before) => {
    const { view } = await given(...before).accepts(drawnIn);
    expect(view.record).toMatchObject({
      furtherParties: [{ name: 'Seagate', kind: 'manufacturer', since: '2026-03-02T01:00:00.000Z', until: null }],
    });
  });

  it('records until when', async () => {
    const { view } = await given(...atVendor, drawnIn).accepts(at('2026-03-02T12:00:00+08:00', released));
    expect(view.record).toMatchObject({ furtherParties: [{ name: 'Seagate', until: '2026-03-02T04:00:00.000Z' }] });
    const once = [...atVendor, drawnIn, released];
    expect((await given(...once).accepts(drawnIn)).view.record['furtherParties']).toHaveLength(2);
  });

  it('refuses one where no vendor has a part, one that is in already, and the end of one that is not', async () => {
    expect(await given(...toHotline()).refuses(by(tier1, drawnIn))).toMatchObject({
      kind: 'guard',
      requirement: '3.4.d',
    });
    expect(await given(...atVendor, drawnIn).refuses(drawnIn)).toMatchObject({ kind: 'guard', requirement: '3.4.d' });
    expect(await given(...atVendor).refuses(released)).toMatchObject({ kind: 'guard', requirement: '3.4.d' });
  });

  it('is not for a tier that has handed it over', async () => {
    expect(await given(...atVendor).refuses(by(tier1, drawnIn))).toMatchObject({
      kind: 'condition',
      requirement: '3.4.f',
    });
  });
});

describe(`${titled('5.5.d')}: who leads`, () => {
  const { given: practised } = practise();
  const led = act('takeLead', { ground: 'dispute', reason: 'They want a manager' }, companyManagement);
  const complained = [...toApplied, acts.dissatisfied, act('recordComplaint', { complaint: 'Twice in a week' })];

  it('is on record by name', async () => {
    const { view } = await given(...toHotline()).accepts(led);
    expect(view.record).toMatchObject({ managementLead: { ground: 'dispute', person: 'he' } });
  });

  it('is nobody yet where a complaint called for company management, until somebody of it takes the lead', async () => {
    const outcome = await practised(...complained).stands();
    expect(outcome.view.record).toMatchObject({ managementLead: { ground: 'dispute', person: null } });
    const { view } = await practised(...complained).accepts(at('2026-03-02T10:00:00+08:00', led));
    expect(view.record).toMatchObject({ managementLead: { person: 'he', since: '2026-03-02T01:00:00.000Z' } });
  });

  it('refuses a second one', async () => {
    expect(await given(...toHotline(), led).refuses(led)).toMatchObject({ kind: 'guard', requirement: '5.5.d' });
  });
});
