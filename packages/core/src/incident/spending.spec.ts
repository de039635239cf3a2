import { describe, expect, it } from 'vitest';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, at, by, type Act } from '../rehearsal/acts.suite.ts';
import { toAgreement, toApplied, toClosed, toDiagnosis, toHotline, toRemote } from '../rehearsal/passages.suite.ts';
import { companyManagement, customer, developer, incidentManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, owedBy, practise } from '../rehearsal/rehearsal.suite.ts';
import { later, tidings } from '../rehearsal/timing.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const worked = (minutes: number) => act('recordEffort', { minutes, activity: 'Compared the logs' });
const spent = (amount: number, currency = 'CNY') => act('recordCost', { amount, currency, what: 'A disk' });
const estimated = (amount: number) => act('estimateCost', { amount, currency: 'CNY', basis: 'The vendor’s offer' });
const asked = act('requestCostApproval', { approvers: ['he', 'ma'], reason: 'Only a new array helps' });
const approved = (round: number) => act('approveCost', { round }, companyManagement);
const rejected = (round: number) => act('rejectCost', { round, reason: 'Repair the old one' }, companyManagement);
const dear = [...toAgreement(), estimated(1_000_001)];

describe(titled('1.k'), () => {
  it('adds up effort and cost, and keeps by whom and for what', async () => {
    const others = act('recordEffort', { minutes: 20, person: 'wang', activity: 'Read the code' });
    const outcome = await givenWritten(...toHotline()).accepts(worked(30), others, spent(120_000), spent(5_050));
    expect(outcome.view.record).toMatchObject({ spending: { effortMinutes: 50, spent: 125_050 } });
    expect(outcome.entries.map(({ entry }) => entry.command.payload)).toContainEqual(others.payload);
    expect(await outcome.desk.find({ where: { effortMinutes: { from: 50 } } })).toHaveLength(1);
  });

  it('takes what is added after closure', async () => {
    const { view } = await given(...toClosed).accepts(worked(15), spent(100));
    expect(view.record).toMatchObject({ spending: { effortMinutes: 15, spent: 100 } });
  });

  it('refuses another currency, a fraction, and what nobody has taken in', async () => {
    expect(await given(...toHotline()).refuses(spent(100, 'EUR'))).toMatchObject({ kind: 'guard', requirement: '1.k' });
    await expect(given(...toHotline()).accepts(spent(0.5))).rejects.toMatchObject({ code: 'invalid-command' });
    expect(await given(acts.telephoned).refuses(worked(15))).toMatchObject({ kind: 'guard', requirement: '1.k' });
    expect(await given(...toHotline()).refuses(by(customer, worked(15)))).toMatchObject({ kind: 'role' });
  });
});

describe(`${titled('1.k')}: above the ceiling`, () => {
  const ways: readonly (readonly [string, readonly Act[]])[] = [
    ['by telephone', [...toHotline(), acts.guided]],
    ['remotely', [...toRemote(), acts.connected, acts.disconnected]],
    ['as agreed', toAgreement()],
  ];

  it.each(ways)('waits for company management before a solution is applied %s', async (_, before) => {
    const refusal = await givenWritten(...before, estimated(1_000_001)).refuses(acts.applied);
    expect(refusal).toMatchObject({ kind: 'obligation', requirement: '1.k' });
    const allowed = [estimated(1_000_001), asked, approved(1)];
    expect(owedBy(await givenWritten(...before, ...allowed).accepts(acts.applied))).toMatchObject({
      costApproval: 'discharged',
    });
  });

  it('stays quiet at the ceiling, without one, and of a proposal that was given up', async () => {
    expect(owedBy(await given(...toAgreement(), estimated(1_000_000)).accepts(acts.applied))).not.toHaveProperty(
      'costApproval',
    );
    const { given: free } = practise({ policy: { cost: { ceiling: null } } });
    await free(...dear).accepts(acts.applied);
    const { view } = await given(...dear).accepts(act('declineSolution', { reason: 'Too dear' }));
    expect(view.record).toMatchObject({ spending: { estimated: 0 } });
  });

  it('counts what was spent, and the work where policy says what an hour costs', async () => {
    const { given: billed } = practise({ policy: { cost: { perHour: 60_000, ceiling: 100_000 } } });
    await billed(...toAgreement(), worked(60), spent(40_000)).accepts(acts.applied);
    expect(await billed(...toAgreement(), worked(61), spent(40_000)).refuses(acts.applied)).toMatchObject({
      requirement: '1.k',
    });
  });

  it('asks company management, and is approved up to what was asked for', async () => {
    const outcome = await given(...dear).accepts(asked);
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifySupport', payload: { tier: 'tier2Management', ground: 'costApproval' } },
    ]);
    const { view } = await given(...dear, asked).accepts(approved(1));
    expect(view.record).toMatchObject({ spending: { approvedUpTo: 1_000_001, approval: { round: 1 } } });
    expect(await given(...dear, asked, approved(1), spent(1)).refuses(acts.applied)).toMatchObject({
      requirement: '1.k',
    });
    await given(...dear, asked, approved(1), spent(1), asked, approved(2)).accepts(acts.applied);
  });

  it('goes back with a reason, is asked for anew, and an answer to the old round is only noted', async () => {
    const again = [...dear, asked, rejected(1), asked];
    expect(await given(...dear, asked, rejected(1)).refuses(acts.applied)).toMatchObject({ requirement: '1.k' });
    const { desk, id } = await given(...again).stands();
    const late = await desk.execute({
      type: 'approveCost',
      instanceId: id,
      actor: companyManagement,
      payload: { round: 1 },
    });
    expect(late).toMatchObject({ outcome: 'noted' });
    await given(...again, approved(2)).accepts(acts.applied);
  });

  it('takes the word of the named substitute of who is away, and of no one else', async () => {
    const away = { from: '2026-03-01T00:00:00+08:00', until: '2026-03-08T00:00:00+08:00' };
    const { given: covered } = practise({ substitutes: [{ absent: 'he', substitute: 'gu', ...away }] });
    const deputy = by({ id: 'gu', roles: ['tier2Management'] }, approved(1));
    const { view } = await covered(...dear, asked).accepts(deputy);
    expect(view.record).toMatchObject({ spending: { approval: { decision: { by: 'gu', onBehalfOf: 'he' } } } });
    const back = at('2026-03-09T09:00:00+08:00', deputy);
    expect(await covered(...dear, asked).refuses(back)).toMatchObject({
      reasons: [{ requirement: '1.k', guard: 'costApproverAnswers' }],
    });
  });

  it('refuses an approver of their own request, one nobody named, and a list of nobody else', async () => {
    const own = by({ id: 'he', roles: ['tier2Management', 'incidentManager'] }, asked);
    expect(await given(...dear, own).refuses(approved(1))).toMatchObject({ kind: 'condition', requirement: '1.k' });
    const stranger = by({ id: 'gu', roles: ['tier2Management'] }, approved(1));
    expect(await given(...dear, asked).refuses(stranger)).toMatchObject({ kind: 'guard', requirement: '1.k' });
    const alone = act('requestCostApproval', { approvers: ['li'], reason: 'I know best' });
    expect(await given(...dear).refuses(alone)).toMatchObject({ kind: 'guard', requirement: '1.k' });
    expect(await given(...dear, asked).refuses(by(incidentManager, approved(1)))).toMatchObject({ kind: 'role' });
  });

  it('refuses to ask for what the desk may spend, and for what is approved', async () => {
    expect(await given(...toAgreement(), estimated(10)).refuses(asked)).toMatchObject({
      kind: 'guard',
      requirement: '1.k',
    });
    expect(await given(...dear, asked, approved(1)).refuses(asked)).toMatchObject({
      kind: 'guard',
      requirement: '1.k',
    });
    expect(await given(...toApplied).refuses(estimated(10))).toMatchObject({ requirement: '1.g' });
  });

  it('takes no silence for an approval: the incident manager is told', async () => {
    const outcome = await given(...dear, asked).stands();
    const told = tidings(await later(outcome, '2026-03-04T09:00:00+08:00'));
    expect(told).toContain('03-02T10:00 escalateCostApproval costApprovalUnanswered');
    expect(await outcome.allowed(tier1)).toMatchObject({ applySolution: 'no' });
    const quiet = await given(...dear, asked, rejected(1)).stands();
    expect(tidings(await later(quiet, '2026-03-04T09:00:00+08:00')).join()).not.toContain('escalateCostApproval');
  });

  it('estimates and asks wherever it is worked on, whoever has it', async () => {
    const { view } = await given(...toDiagnosis()).accepts(
      by(developer, at('2026-03-02T10:00:00+08:00', estimated(5))),
    );
    expect(view.record).toMatchObject({ spending: { estimated: 5 } });
  });
});
