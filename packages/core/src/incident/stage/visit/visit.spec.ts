import { describe, expect, it } from 'vitest';
import * as acts from '../../../rehearsal/acts.suite.ts';
import { act, at, by } from '../../../rehearsal/acts.suite.ts';
import { toDiagnosis } from '../../../rehearsal/passages.suite.ts';
import { colleague, companyManagement, developer, incidentManager, vendor } from '../../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, owedBy, practise, region } from '../../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';
import * as visits from '../../../rehearsal/visitActs.suite.ts';
import { toOnSite, toScheduled, toVisit } from '../../../rehearsal/visitPassages.suite.ts';

const agreed = visits.visitAgreed.payload as {
  from: string;
  place: string;
  customerPrepares: string;
  by: 'telephone';
  lead: string;
};
const toRoad = [...toVisit(), visits.visitPrepared, visits.departed];

describe(titled('5.7.a'), () => {
  it('agrees on date, time, place and what the customer prepares, and tells them', async () => {
    const outcome = await given(...toScheduled()).accepts(visits.visitAgreed);
    expect(region(outcome, 'stage')).toEqual({ visit: 'preparing' });
    expect(outcome.view.record).toMatchObject({
      visit: { appointment: { from: '2026-03-03T01:30:00.000Z' }, lead: 'li', participants: [{}, {}] },
    });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyCustomer', payload: { ground: 'visitAgreed' } }]);
  });

  it('refuses a time that is past, a lead who does not go, and whoever neither goes nor has the incident', async () => {
    const past = act('agreeVisit', { ...agreed, from: '2026-03-02T09:00:00+08:00' });
    const elsewhere = act('agreeVisit', { ...agreed, lead: 'zhou' });
    for (const wrong of [past, elsewhere, by(companyManagement, visits.visitAgreed)])
      expect(await given(...toScheduled()).refuses(wrong)).toMatchObject({ requirement: '5.7.a' });
    await given(...toScheduled()).accepts(by(developer, visits.visitAgreed));
  });

  it('stays quiet before the work order is approved: there is nothing to agree on', async () => {
    expect(await given(...toDiagnosis()).refuses(visits.visitAgreed)).toMatchObject({ kind: 'state' });
  });
});

describe(titled('5.7.b'), () => {
  it('sets out once the four are at hand', async () => {
    const outcome = await given(...toVisit(), visits.visitPrepared).accepts(visits.departed);
    expect(region(outcome, 'stage')).toEqual({ visit: 'underWay' });
  });

  it('refuses to before, unless it is waived with a reason, or the control is off', async () => {
    const one = act('recordPreparation', { items: [{ item: 'manual', version: '8.2' }] });
    expect(await given(...toVisit(), one).refuses(visits.departed)).toMatchObject({
      kind: 'obligation',
      requirement: '5.7.b',
    });
    const waiver = act('waiveObligation', { obligation: 'preparation', reason: 'Only a cable' }, incidentManager);
    await given(...toVisit(), waiver).accepts(visits.departed);
    expect(await given(...toVisit(), visits.visitPrepared).refuses(waiver)).toMatchObject({ requirement: '1.l' });
    const { given: under } = practise({ policy: { controls: { '5.7.b': false } } });
    await under(...toVisit()).accepts(visits.departed);
  });

  it('stays quiet about it once they are there', async () => {
    expect(owedBy(await given(...toOnSite()).stands())).toMatchObject({ preparation: 'discharged' });
  });
});

describe(titled('5.7.c'), () => {
  it('takes people of any tier along', async () => {
    const { view } = await given(...toVisit()).accepts(visits.vendorAskedAlong);
    expect(view.record).toMatchObject({ visit: { participants: [{}, {}, { person: 'acme-7', tier: 'tier3Vendor' }] } });
  });

  it('refuses to ask somebody twice, and somebody else to ask', async () => {
    expect(await given(...toVisit(), visits.vendorAskedAlong).refuses(visits.vendorAskedAlong)).toMatchObject({
      requirement: '5.7.c',
    });
    expect(await given(...toVisit()).refuses(by(vendor, visits.vendorAskedAlong))).toMatchObject({ kind: 'condition' });
  });

  it('lets no tier be asked along where nobody goes', async () => {
    expect(await given(...toScheduled()).refuses(visits.vendorAskedAlong)).toMatchObject({ kind: 'state' });
  });
});

describe(titled('5.7.d'), () => {
  const moved = act('agreeVisit', { ...agreed, from: '2026-03-04T09:30:00+08:00', reason: 'The key is away' });

  it('moves a visit that was agreed on, and keeps what is prepared', async () => {
    const outcome = await given(...toVisit(), visits.visitPrepared, visits.vendorAskedAlong).accepts(moved);
    expect(outcome.view.record).toMatchObject({
      visit: { appointment: { from: '2026-03-04T01:30:00.000Z' }, participants: [{}, {}, {}] },
    });
    expect(effectsOf(outcome)).toContainEqual({ type: 'notifyCustomer', payload: { ground: 'visitMoved' } });
    await given(...toVisit(), visits.visitPrepared, moved).accepts(visits.departed);
  });

  it('agrees on another date after a visit that failed, and tells the incident manager', async () => {
    const outcome = await given(...toRoad).accepts(visits.visitFailed);
    expect(region(outcome, 'stage')).toEqual({ dispatch: 'scheduled' });
    expect(effectsOf(outcome)).toContainEqual({ type: 'notifyIncidentManager', payload: { ground: 'visitFailed' } });
    expect(outcome.view.record).toMatchObject({ visitsMade: 0 });
    await given(...toRoad, visits.visitFailed, moved).accepts(visits.departed);
  });

  it('goes once more under the same work order, prepared anew', async () => {
    const again = [...toOnSite(), visits.left, visits.anotherVisit];
    const outcome = await given(...again).accepts(moved);
    expect(outcome.view.record).toMatchObject({ visitsMade: 1, visit: { prepared: {}, arrivedAt: null } });
    expect(await given(...again, moved).refuses(visits.departed)).toMatchObject({ requirement: '5.7.b' });
  });

  it('refuses another visit while somebody is there, or without a work order that was approved', async () => {
    expect(await given(...toOnSite()).refuses(visits.anotherVisit)).toMatchObject({ requirement: '6.a' });
    expect(await given(...toDiagnosis()).refuses(visits.anotherVisit)).toMatchObject({ requirement: '5.6.d' });
  });

  it('knows none of it in the written text', async () => {
    expect(await givenWritten(...toVisit()).refuses(moved)).toMatchObject({ kind: 'reading', requirement: '5.7.d' });
    expect(await givenWritten(...toRoad).refuses(visits.visitFailed)).toMatchObject({ kind: 'reading' });
    expect(await givenWritten(...toOnSite(), visits.left).refuses(visits.anotherVisit)).toMatchObject({
      kind: 'reading',
    });
  });
});

describe(`${titled('5.8.a')}: on site`, () => {
  it('begins the diagnosis on arrival, by whoever is there, of any tier', async () => {
    expect(region(await given(...toOnSite()).stands(), 'stage')).toBe('diagnosis');
    for (const person of [developer, vendor]) {
      const before = [...toVisit(), visits.vendorAskedAlong, ...toOnSite().slice(toVisit().length)];
      const { view } = await given(...before).accepts(by(person, visits.onSiteDiagnosis));
      expect(view.record).toMatchObject({ diagnosis: { causeFound: true } });
    }
  });

  it('refuses those who are not there, and those who were', async () => {
    expect(await given(...toOnSite()).refuses(by(vendor, visits.onSiteDiagnosis))).toMatchObject({
      requirement: '1.l',
    });
    expect(await given(...toOnSite(), visits.left).refuses(visits.onSiteDiagnosis)).toMatchObject({
      requirement: '1.l',
    });
    await given(...toOnSite(), visits.left).accepts(by(colleague, visits.onSiteDiagnosis));
  });
});

describe(titled('6.a'), () => {
  it('keeps when they agreed to come, came and left, and what was done', async () => {
    const { view, entries } = await given(...toOnSite()).accepts(at('2026-03-03T12:00:00+08:00', visits.left));
    expect(view.record).toMatchObject({
      visit: { arrivedAt: '2026-03-03T01:30:00.000Z', leftAt: '2026-03-03T04:00:00.000Z' },
    });
    expect(entries.at(-1)?.entry.command.payload).toMatchObject({ result: 'solved', done: 'Controller replaced' });
  });

  it('refuses to leave where nobody is, and to archive before they have left', async () => {
    expect(await given(...toVisit()).refuses(visits.left)).toMatchObject({ requirement: '5.8.a' });
    const closing = [visits.onSiteDiagnosis, acts.proposed, acts.agreed, acts.applied, acts.documented];
    const before = [...toOnSite(), ...closing, acts.confirmationAsked, visits.signed, by(colleague, acts.confirmed)];
    expect(await given(...before).refuses(acts.archived)).toMatchObject({ kind: 'obligation', requirement: '6.a' });
    await given(...before, visits.left).accepts(acts.archived);
  });

  it('stays quiet where nobody went', async () => {
    expect(owedBy(await given(...toDiagnosis()).stands())).not.toHaveProperty('leaving');
  });
});
