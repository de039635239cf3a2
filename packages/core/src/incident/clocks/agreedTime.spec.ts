import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  at,
  by,
  emailed,
  rejected,
  telephoned,
  toDevelopers,
  type Act,
} from '../../rehearsal/acts.suite.ts';
import { toAgreement, toApplied, toConfirmation, toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { customer, developer, incidentManager, stranger, tier1 } from '../../rehearsal/people.suite.ts';
import { givenWritten, given, owedBy, practise } from '../../rehearsal/rehearsal.suite.ts';
import { later, rungs, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const until = (instant: string): Act => act('agreeResolutionTime', { at: instant, reason: 'The part is on its way' });
const onTuesday = until('2026-03-03T12:00:00+08:00');
const onThursday = until('2026-03-05T12:00:00+08:00');

describe(titled('5.9.b'), () => {
  it('holds the desk to the time agreed, beside the target of the priority', async () => {
    const outcome = await given(...toDiagnosis()).accepts(onTuesday);
    expect(rungs(outcome, 'agreed')).toMatchObject({ breach: '2026-03-03T04:00:00.000Z' });
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-04T10:00:00.000Z' });
  });

  it('is said by the customer, the tier that has the incident, or the incident manager', async () => {
    await given(...toDiagnosis()).accepts(by(customer, onTuesday));
    await given(...toDiagnosis(), toDevelopers).accepts(by(developer, onTuesday), by(incidentManager, onThursday));
    await expect(given(...toDiagnosis()).refuses(by(stranger, onTuesday))).rejects.toMatchObject({
      code: 'unknown-instance',
    });
    expect(await given(...toDiagnosis(), toDevelopers).refuses(by(tier1, onTuesday))).toMatchObject({
      requirement: '1.l',
    });
  });

  it('refuses a time that is past, and one for what is not being handled', async () => {
    const past = until('2026-03-02T09:00:00+08:00');
    expect(await given(...toDiagnosis()).refuses(past)).toMatchObject({ kind: 'guard', requirement: '5.9.b' });
    expect(await given(emailed).refuses(onTuesday)).toMatchObject({ kind: 'guard', requirement: '1.g' });
    expect(await given(...toApplied).refuses(onTuesday)).toMatchObject({ kind: 'guard', requirement: '1.g' });
  });

  it('is part of the written text', async () => {
    await givenWritten(...toDiagnosis()).accepts(onTuesday);
  });

  it('tells the incident manager when it is not kept', async () => {
    const outcome = await given(...toDiagnosis()).accepts(onTuesday);
    const told = tidings(await later(outcome, '2026-03-03T12:00:00+08:00'));
    expect(told.filter((line) => line.includes('agreedTime'))).toEqual([
      expect.stringContaining('warnOfClock agreedTimeDueSoon tier1'),
      expect.stringContaining('warnOfClock agreedTimeDueSoon tier1'),
      '03-03T04:00 breachClock agreedTimeBreached',
    ]);
  });

  it('keeps the breach on record and tells nobody where policy has switched the control off', async () => {
    const outcome = await practise({ policy: { controls: { '5.9.b': false } } })
      .given(...toDiagnosis())
      .accepts(onTuesday);
    const told = tidings(await later(outcome, '2026-03-03T12:00:00+08:00'));
    expect(told.filter((line) => line.includes('agreedTimeBreached'))).toEqual([]);
    const { record } = await outcome.desk.read(outcome.id);
    expect(record).toMatchObject({ clocks: { agreed: { breachedAt: '2026-03-03T04:00:00.000Z' } } });
  });

  it('gives way to a time agreed anew, and stays on record', async () => {
    const outcome = await given(...toDiagnosis(), onTuesday).accepts(onThursday);
    expect(rungs(outcome, 'agreed')).toMatchObject({ breach: '2026-03-05T04:00:00.000Z' });
    expect(outcome.view.record).toMatchObject({ earlierClocks: [{ clock: 'agreed', stopped: { how: 'frozen' } }] });
    expect(tidings(await later(outcome, '2026-03-03T12:00:00+08:00')).join()).not.toContain('agreedTimeBreached');
  });

  it('can be agreed anew after it was not kept', async () => {
    const again = at('2026-03-03T14:00:00+08:00', onThursday);
    const outcome = await given(...toDiagnosis(), onTuesday).accepts(again);
    expect(rungs(outcome, 'agreed')).toMatchObject({ breach: '2026-03-05T04:00:00.000Z' });
  });

  it('stays quiet once it is solved, and is agreed anew where that is rejected', async () => {
    const outcome = await given(...toAgreement(), onTuesday).accepts(applied);
    expect(rungs(outcome, 'agreed')).toEqual({});
    const agreedBefore = [...toAgreement(), onTuesday, ...toConfirmation.slice(toAgreement().length)];
    const { view } = await given(...agreedBefore).accepts(rejected);
    expect(view.record).toMatchObject({ clocks: { agreed: null }, earlierClocks: [{ clock: 'agreed' }, {}] });
  });
});

describe(titled('5.1.d'), () => {
  const expecting = (expectedBy: string) => ({ ...telephoned, payload: { ...telephoned.payload, expectedBy } });

  it('asks for an agreed time where the customer expects it sooner than the target', async () => {
    const { view } = await given(expecting('2026-03-02T12:00:00+08:00')).stands();
    expect(view.obligations.find(({ id }) => id === 'agreedTime')).toMatchObject({
      requirement: '5.1.d',
      standing: 'owed',
      dueAt: '2026-03-02T04:00:00.000Z',
      blocks: [],
    });
  });

  it('is satisfied by one', async () => {
    expect(owedBy(await given(...toDiagnosis()).accepts(onTuesday))).toMatchObject({ agreedTime: 'discharged' });
  });

  it('refuses an expected time without an offset', async () => {
    const vague = expecting('2026-03-02T12:00:00');
    await expect(given(vague).stands()).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('stays quiet where the target is soon enough, where nobody knows, and once it is solved', async () => {
    expect(owedBy(await given(expecting('2026-03-02T13:00:00+08:00')).stands())).not.toHaveProperty('agreedTime');
    expect(owedBy(await given(act('reportIncident', { channel: 'email' })).stands())).not.toHaveProperty('agreedTime');
    expect(owedBy(await given(...toApplied).stands())).not.toHaveProperty('agreedTime');
    expect(owedBy(await given(...toConfirmation).accepts(rejected))).not.toHaveProperty('agreedTime');
  });
});
