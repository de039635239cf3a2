import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by } from '../../rehearsal/acts.suite.ts';
import { settled, toConfirmation } from '../../rehearsal/passages.suite.ts';
import { colleague, customer, incidentManager } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, owedBy, region, until } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import {
  toAppliedOnSite,
  toClosingAfterVisit,
  toConfirmationAfterVisit,
  toOnSite,
} from '../../rehearsal/visitPassages.suite.ts';

const confirmed = by(colleague, acts.confirmed);

describe(`${titled('5.10.a')}: after a visit`, () => {
  it('confirms once the customer has signed the service record', async () => {
    const outcome = await given(...toConfirmationAfterVisit(), visits.signed).accepts(confirmed);
    expect(region(outcome, 'stage')).toBe('closing');
    expect(owedBy(outcome)).toMatchObject({ signature: 'discharged' });
  });

  it('keeps who signed as a personal value, when, and where the paper is', async () => {
    const { entries } = await given(...toConfirmationAfterVisit()).accepts(visits.signed);
    const { payload } = entries.at(-1)!.entry.command;
    expect(payload).toMatchObject({ signedAt: '2026-03-03T04:00:00.000Z', reference: 'scan-0303-1' });
    expect(JSON.stringify(payload)).not.toContain('赵敏');
  });

  it.each([
    ['tier 1', confirmed],
    ['the customer', by(customer, acts.confirmed)],
    ['a follow-up call', by(colleague, act('confirmDuringFollowUp', { satisfaction: 'satisfied' }))],
  ])('refuses the confirmation of %s without it, and names the clause', async (_, answer) => {
    const refusal = await given(...toConfirmationAfterVisit()).refuses(answer);
    expect(refusal).toMatchObject({ kind: 'obligation', requirement: '5.10.a' });
    expect(refusal.instead.map(({ command }) => command).length).toBeGreaterThan(0);
  });

  it('is waived by nobody', async () => {
    const waiver = act('waiveObligation', { obligation: 'signature', reason: 'Paper is old' }, incidentManager);
    expect(await given(...toConfirmationAfterVisit()).refuses(waiver)).toMatchObject({ kind: 'condition' });
  });

  it('takes a refusal to sign with its witness in practice, once the incident manager has confirmed it', async () => {
    const refused = await given(...toConfirmationAfterVisit()).accepts(visits.signingRefused);
    expect(effectsOf(refused)).toEqual([{ type: 'notifyIncidentManager', payload: { ground: 'signingRefused' } }]);
    const before = [...toConfirmationAfterVisit(), visits.signingRefused];
    expect(await given(...before).refuses(confirmed)).toMatchObject({ requirement: '5.10.a' });
    expect(await given(...before).refuses(by(colleague, visits.refusalConfirmed))).toMatchObject({ kind: 'role' });
    await given(...before, visits.refusalConfirmed).accepts(confirmed);
    await given(...before, visits.signed).accepts(confirmed);
    expect(await givenWritten(...toConfirmationAfterVisit()).refuses(visits.signingRefused)).toMatchObject({
      kind: 'reading',
    });
  });

  it('refuses a refusal without a witness, and a confirmation of none', async () => {
    await expect(
      given(...toConfirmationAfterVisit()).accepts(act('recordSigningRefusal', { reason: 'No' } as never)),
    ).rejects.toMatchObject({ code: 'invalid-command' });
    expect(await given(...toConfirmationAfterVisit()).refuses(visits.refusalConfirmed)).toMatchObject({
      requirement: '5.10.a',
    });
  });

  it('refuses a signature where nobody went, before service is restored, and a second one', async () => {
    for (const before of [toConfirmation, toOnSite(), [...toConfirmationAfterVisit(), visits.signed]])
      expect(await given(...before).refuses(visits.signed)).toMatchObject({ requirement: '5.10.a' });
    await given(...toAppliedOnSite()).accepts(visits.signed);
  });

  it('asks for another one after another visit', async () => {
    const rejected = [...toConfirmationAfterVisit(), visits.signed, acts.rejected];
    expect((await given(...rejected).stands()).view.record).toMatchObject({ signature: null, visitsMade: 0 });
  });
});

describe(`${titled('5.10.c')}: after a visit nobody signed for`, () => {
  it('does not go on by itself: the incident manager is told', async () => {
    const outcome = await given(...toConfirmationAfterVisit()).stands();
    const happened = await until(outcome, '2026-03-20T09:00:00+08:00');
    expect(happened).toContain('escalateUnconfirmed');
    expect(happened).not.toContain('closeUnconfirmed');
  });

  it('goes on unconfirmed where the paper is signed and nobody answers', async () => {
    const outcome = await given(...toConfirmationAfterVisit(), visits.signed).stands();
    expect(await until(outcome, '2026-03-20T09:00:00+08:00')).toContain('closeUnconfirmed');
  });

  it('closes after a signature like any other', async () => {
    await given(...toClosingAfterVisit, ...settled, visits.orderHandedIn, visits.orderReceived).accepts(acts.closed);
  });
});

describe(titled('5.11.b'), () => {
  const closing = [...toClosingAfterVisit, ...settled];

  it('closes once the work order is with the archive administrator, who says so', async () => {
    const handedIn = await given(...closing).accepts(visits.orderHandedIn);
    expect(effectsOf(handedIn)).toMatchObject([
      {
        type: 'notifyArchiveAdministrator',
        payload: { ground: 'workOrderHandedIn', forms: [{ form: 'workOrder', number: 1 }] },
      },
    ]);
    await given(...closing, visits.orderHandedIn, visits.orderReceived).accepts(acts.closed);
  });

  it('refuses to close before', async () => {
    for (const before of [closing, [...closing, visits.orderHandedIn]])
      expect(await given(...before).refuses(acts.closed)).toMatchObject({ kind: 'obligation', requirement: '5.11.b' });
  });

  it('refuses an acknowledgement by anybody else, and of nothing', async () => {
    expect(await given(...closing, visits.orderHandedIn).refuses(by(colleague, visits.orderReceived))).toMatchObject({
      kind: 'role',
    });
    expect(await given(...closing).refuses(visits.orderReceived)).toMatchObject({ requirement: '5.11.b' });
    expect(await given(...toConfirmation).refuses(visits.orderHandedIn)).toMatchObject({ requirement: '5.11.b' });
  });

  it('reminds the archive administrator as often as policy says', async () => {
    const outcome = await given(...closing, visits.orderHandedIn).stands();
    for (const day of ['04', '05', '06', '09', '10']) await until(outcome, `2026-03-${day}T18:00:00+08:00`);
    const told = (await outcome.desk.journal(outcome.id)).map(({ entry }) => entry.command.type);
    expect(told.filter((command) => command === 'remindOfWorkOrder')).toHaveLength(3);
  });

  it('stays quiet where nobody went', async () => {
    expect(owedBy(await given(...toConfirmation).stands())).not.toHaveProperty('workOrderHandIn');
  });
});
