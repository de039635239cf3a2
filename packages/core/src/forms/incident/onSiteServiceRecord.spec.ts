import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by } from '../../rehearsal/acts.suite.ts';
import { toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { developer } from '../../rehearsal/people.suite.ts';
import { given, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import {
  toAppliedOnSite,
  toClosingAfterVisit,
  toOnSite,
  toScheduled,
  toVisit,
} from '../../rehearsal/visitPassages.suite.ts';

const record = ({ desk, id }: Outcome, number?: number) =>
  desk.form(id, { form: 'onSiteServiceRecord', ...(number === undefined ? {} : { number }) });

const agreed = visits.visitAgreed.payload as { from: string; place: string; by: 'telephone'; lead: string };
const moved = act('agreeVisit', {
  ...{ ...agreed, from: '2026-03-04T09:30:00+08:00', lead: 'wang' },
  ...{ customerPrepares: 'The key', reason: 'The key was away' },
});
const leftUnsolved = act('leaveSite', {
  ...{ done: 'The controller is dead', result: 'notSolved', nextServiceAt: '2026-03-04T09:30:00+08:00' },
  ...{ customerRemarks: 'Come with the part', productVersion: '8.2', serialNumber: 'SN-7' },
});
const again = [
  ...toOnSite(),
  ...[visits.onSiteDiagnosis, leftUnsolved, visits.anotherVisit, moved, visits.visitPrepared],
];

describe(`${titled('6.a')}: the form`, () => {
  it('is filled by the visit itself: who came when, what was found and done, who signed', async () => {
    const { revealed, number } = await record(await given(...toClosingAfterVisit).stands());
    expect(number).toBe(1);
    expect(revealed).toMatchObject({
      heading: { visit: '1', hotlineEngineer: 'li', submittedBy: 'li', workOrder: null },
      customer: { organisation: '西湖医院', contact: { value: '赵敏' } },
      equipment: { address: '杭州市西湖区灵隐路 1 号', symptom: 'HIS 登录后白屏' },
      visit: {
        appointments: [{ from: '2026-03-03T01:30:00.000Z', place: 'Server room, block 3', by: 'telephone' }],
        participants: [
          { person: 'li', tier: 'tier1', leads: true },
          { person: 'wang', tier: 'tier2RD', leads: false },
        ],
        preparation: [{ item: 'installer', version: '8.2.1' }, {}, {}, {}],
        departedAt: '2026-03-03T00:30:00.000Z',
        arrivedAt: '2026-03-03T01:30:00.000Z',
      },
      work: {
        diagnoses: [{ compared: true, method: null, cause: 'Controller defective' }],
        done: 'Controller replaced',
      },
      result: { result: 'solved', again: null },
      signature: { outcome: 'recordSignature', signedBy: { value: '赵敏' }, reference: 'scan-0303-1' },
    });
  });

  it('is one for each visit: what was said of one is not said of the other', async () => {
    const outcome = await given(...again).stands();
    const [first, second] = [await record(outcome, 1), await record(outcome)];
    expect(first.content).toMatchObject({
      equipment: { productVersion: '8.2', serialNumber: 'SN-7' },
      visit: { leftAt: expect.any(String) as string },
      result: { result: 'notSolved', customerRemarks: 'Come with the part', again: 'A part is missing' },
      signature: { outcome: null },
    });
    expect(second).toMatchObject({ number: 2 });
    expect(second.content).toMatchObject({
      heading: { visit: '2', recordedAt: null },
      equipment: { productVersion: null },
      visit: { appointments: [{ reason: 'The key was away' }], participants: [{ leads: false }, { leads: true }] },
      work: { diagnoses: [], done: null },
      signature: { outcome: null },
    });
  });

  it('takes a signature for the visit that was made last', async () => {
    const back = [...again.slice(-1), visits.departed, at('2026-03-04T09:30:00+08:00', visits.arrived)];
    const solved = [visits.onSiteDiagnosis, acts.proposed, acts.agreed, acts.applied, visits.left, visits.signed];
    const outcome = await given(...again, ...back, ...solved).stands();
    expect((await record(outcome, 1)).content).toMatchObject({ signature: { outcome: null } });
    expect((await record(outcome, 2)).content).toMatchObject({ signature: { outcome: 'recordSignature' } });
  });

  it('keeps a visit that was moved or failed as one visit', async () => {
    const road = [
      ...toVisit(),
      visits.visitPrepared,
      visits.departed,
      visits.visitFailed,
      moved,
      visits.vendorAskedAlong,
    ];
    const { content } = await record(await given(...road).stands());
    expect(content).toMatchObject({
      heading: { visit: '1' },
      visit: {
        appointments: [{ reason: null }, { reason: 'The key was away' }],
        failures: [{ ground: 'customerAbsent', reachedSite: true }],
        participants: [{}, {}, { person: 'acme-7', tier: 'tier3Vendor' }],
        arrivedAt: null,
      },
    });
  });

  it('tells what remains where the solution on site solved a part', async () => {
    const part = [visits.onSiteDiagnosis, acts.proposed, acts.agreed, acts.partlyApplied];
    const left = act('leaveSite', { done: 'Controller replaced', result: 'partlySolved' });
    const { content } = await record(await given(...toOnSite(), ...part, left).stands());
    expect(content).toMatchObject({
      result: { result: 'partlySolved', remains: 'The wards still see a white screen' },
    });
  });

  it('keeps a refused signature with its witness, and who stood by it', async () => {
    const refused = [...toAppliedOnSite(), visits.left, visits.signingRefused];
    const { content } = await record(await given(...refused, visits.refusalConfirmed).stands());
    expect(content).toMatchObject({
      signature: { outcome: 'recordSigningRefusal', signedBy: null, witness: 'wang', confirmedBy: 'sun' },
    });
  });

  it('takes another way of looking for the cause by its name, and nothing of what was found elsewhere', async () => {
    const logs = by(developer, act('recordDiagnosis', { method: 'Log analysis', cause: null }));
    const { content } = await record(await given(...toOnSite(), logs, visits.left, acts.causeFound).stands());
    expect(content).toMatchObject({
      work: { diagnoses: [{ compared: false, method: 'Log analysis', cause: null, by: 'wang' }] },
    });
  });

  it('is another visit’s where the one agreed on was withdrawn', async () => {
    const withdrawn = [...toVisit(), visits.dispatchWithdrawn];
    const order = act('approveWorkOrder', { round: 2 }, { id: 'gao', roles: ['technicalDirector'] });
    const once = [
      visits.dispatchAsked,
      visits.dispatchConfirmed,
      visits.orderFilled,
      order,
      at('2026-03-03T09:00:00+08:00', moved),
    ];
    const outcome = await given(...withdrawn, ...once).stands();
    expect((await record(outcome)).number).toBe(2);
    expect((await record(outcome, 1)).content).toMatchObject({ visit: { arrivedAt: null, leftAt: null } });
  });

  it('refuses a visit that there is not, and every one where nobody agreed on any', async () => {
    const one = await given(...toVisit()).stands();
    await expect(record(one, 2)).rejects.toMatchObject({ code: 'invalid-query' });
    for (const before of [toDiagnosis(), toScheduled()])
      await expect(record(await given(...before).stands())).rejects.toThrow(/there is no onSiteServiceRecord/);
  });
});
