import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, type Act } from '../../rehearsal/acts.suite.ts';
import { settled, toClosing } from '../../rehearsal/passages.suite.ts';
import { technicalDirector } from '../../rehearsal/people.suite.ts';
import { given, owedBy, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import { toClosingAfterVisit, toOnSite, toScheduled } from '../../rehearsal/visitPassages.suite.ts';

type FormId = 'onSiteServiceRecord' | 'remoteServiceRecord' | 'workOrder';
const formOf = ({ desk, id }: Outcome, form: FormId, more: { number?: number; through?: number } = {}) =>
  desk.form(id, { form, ...more });
const archiveOf = ({ view }: Outcome) =>
  view.record['archive'] as { through: number; forms: { form: string; number: number; hash: string }[] };
const filed: readonly Act[] = [...toClosingAfterVisit, ...settled, visits.orderHandedIn, visits.orderReceived];
const corrected = act('correctRecord', { correction: 'They arrived at 9:40, not at 9:30' });

describe(`${titled('5.11.a')}: the on-site record`, () => {
  it('is frozen with the remote one, each by its hash', async () => {
    const outcome = await given(...toClosingAfterVisit, acts.archived).stands();
    const { through, forms } = archiveOf(outcome);
    expect(forms.map(({ form, number }) => [form, number])).toEqual([
      ['onSiteServiceRecord', 1],
      ['remoteServiceRecord', 1],
    ]);
    for (const form of ['onSiteServiceRecord', 'remoteServiceRecord'] as const) {
      const { hash } = await formOf(outcome, form, { through });
      expect(forms).toContainEqual({ form, version: 1, number: 1, hash });
      expect(await formOf(outcome, form)).toMatchObject({ hash, archived: { by: 'li', receipt: null } });
    }
  });

  it('is one for each visit', async () => {
    const agreedAnew = act('agreeVisit', {
      ...{ from: '2026-03-04T09:30:00+08:00', place: 'Server room', customerPrepares: 'The key' },
      ...{ by: 'telephone', lead: 'li' },
    });
    const secondVisit = [
      ...[visits.left, visits.anotherVisit, agreedAnew, visits.visitPrepared, visits.departed],
      at('2026-03-04T09:30:00+08:00', visits.arrived),
    ];
    const steps = [...toOnSite(), ...secondVisit, ...toClosingAfterVisit.slice(toOnSite().length)];
    const { forms } = archiveOf(await given(...steps, acts.archived).stands());
    expect(forms.map(({ form, number }) => `${form} ${number}`)).toEqual([
      'onSiteServiceRecord 1',
      'onSiteServiceRecord 2',
      'remoteServiceRecord 1',
    ]);
  });

  it('is corrected by a new revision beside the first, and both can be told', async () => {
    const outcome = await given(...filed, corrected).stands();
    const { through } = archiveOf(outcome);
    expect(owedBy(outcome)).toMatchObject({ archive: 'owed' });
    expect((await formOf(outcome, 'onSiteServiceRecord')).archived).toBeNull();
    const again = await given(...filed, corrected).accepts({ ...acts.archived, at: '2026-03-06T09:00:00+08:00' });
    const [newest, first] = [
      await formOf(again, 'onSiteServiceRecord'),
      await formOf(again, 'onSiteServiceRecord', { through }),
    ];
    expect(newest).toMatchObject({ archived: { at: '2026-03-06T01:00:00.000Z' } });
    expect(newest.hash).not.toBe(first.hash);
    expect(first.archived?.at).not.toBe(newest.archived?.at);
  });

  it('keeps its hash when what is personal in it is erased', async () => {
    const outcome = await given(...filed).stands();
    const { hash } = await formOf(outcome, 'onSiteServiceRecord');
    await outcome.desk.erasePersonal(`${outcome.id}/contact`, 'dpo', 'asked');
    expect(await formOf(outcome, 'onSiteServiceRecord')).toMatchObject({
      ...{ hash, archived: { by: 'li', receipt: null } },
      revealed: {
        customer: { contact: { erased: { by: 'dpo' } } },
        signature: { signedBy: { erased: { by: 'dpo' } } },
      },
    });
    expect((await outcome.desk.verify(outcome.id)).sound).toBe(true);
  });

  it('is not archived where nobody went', async () => {
    const { forms } = archiveOf(await given(...toClosing, acts.archived).stands());
    expect(forms.map(({ form }) => form)).toEqual(['remoteServiceRecord']);
  });
});

describe(`${titled('5.11.b')}: the form`, () => {
  it('goes to the archive administrator with the hash of what it holds', async () => {
    const outcome = await given(...toClosingAfterVisit, visits.orderHandedIn).stands();
    const { hash, archived } = await formOf(outcome, 'workOrder');
    expect(archived).toMatchObject({ by: 'li', receipt: null });
    expect(outcome.entries.at(-1)?.entry.effects).toMatchObject([
      { type: 'notifyArchiveAdministrator', payload: { forms: [{ form: 'workOrder', number: 1, hash }] } },
    ]);
    expect(outcome.view.record).toMatchObject({ filing: { handedIn: { forms: [{ hash }] } } });
  });

  it('says who has it, and where it is kept', async () => {
    const { archived } = await formOf(await given(...filed).stands(), 'workOrder');
    expect(archived?.receipt).toMatchObject({ by: 'xu', shelfmark: '2026/117' });
  });

  it('takes along an earlier order that nobody handed in', async () => {
    const approved = act('approveWorkOrder', { round: 2 }, technicalDirector);
    const again = [visits.dispatchAsked, visits.dispatchConfirmed, visits.orderFilled, approved, visits.orderHandedIn];
    const outcome = await given(...toScheduled(), visits.dispatchWithdrawn, ...again).stands();
    expect(outcome.view.record).toMatchObject({ filing: { handedIn: { forms: [{ number: 1 }, { number: 2 }] } } });
    for (const number of [1, 2])
      expect((await formOf(outcome, 'workOrder', { number })).archived).toMatchObject({ by: 'li' });
  });

  it('says of one that went on after it was handed in that the archive has another', async () => {
    const early = [...toOnSite(), visits.orderHandedIn, visits.left];
    const outcome = await given(...early).stands();
    expect((await formOf(outcome, 'workOrder')).archived).toBeNull();
    expect((await formOf(outcome, 'workOrder', { through: outcome.entries.length - 2 })).archived).not.toBeNull();
  });

  it('is no service record: what archiving freezes leaves it where it is', async () => {
    expect(
      (await formOf(await given(...toClosingAfterVisit, acts.archived).stands(), 'workOrder')).archived,
    ).toBeNull();
  });
});
