import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  at,
  dissatisfied,
  emailed,
  majorUrgentFault,
  toVendor,
  type Act,
  guided,
  toDevelopers,
  turnedAway,
  causeFound,
  proposed,
} from '../../rehearsal/acts.suite.ts';
import {
  toAgreement,
  toApplied,
  toClosed,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toWorkaroundOfTier2,
} from '../../rehearsal/passages.suite.ts';
import { deadlineLabels } from '../../labels/deadlineLabels.ts';
import { developer, stranger, tier1, incidentManager } from '../../rehearsal/people.suite.ts';
import { passed, registered, submitted as documentSubmitted } from '../../controlledDocument/documentActs.suite.ts';
import { given, practise, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { updateSubmitted } from '../../configurationUpdate/updateActs.suite.ts';
import { drafted, submitted } from '../../knowledgeArticle/articleActs.suite.ts';
import { found, raised as problemRaised, toDecided } from '../../processProblem/processProblemActs.suite.ts';
import { requested } from '../../resourceRequest/resourceRequestActs.suite.ts';
import { planned as reviewPlanned } from '../../serviceReview/serviceReviewActs.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { orderHandedIn } from '../../rehearsal/visitActs.suite.ts';
import { toApproval, toClosingAfterVisit, toRequested } from '../../rehearsal/visitPassages.suite.ts';
import type { Explanation } from './explanation.ts';
import { explainAll, isSound } from './soundExplanation.suite.ts';

const explain = async ({ desk, id }: Outcome, name: string, rung: string): Promise<Explanation> => {
  const { deadlines } = await desk.read(id);
  const { key } = deadlines.find((deadline) => deadline.id === name && deadline.rung === rung)!;
  return desk.explain(id, key);
};
const kinds = ({ lines }: Explanation) => lines.map(({ kind }) => kind);
const forCustomer = act('startWaiting', { reason: 'customer', note: 'Which workstation?' });
const answered = act('endWaiting', { reason: 'customer', outcome: 'The one at the counter' });
const contracts = [
  {
    vendor: 'Acme',
    domain: 'storage',
    number: 'A-1',
    from: '2026-01-01T00:00:00Z',
    until: '2027-01-01T00:00:00Z',
    limit: { minutes: 240, calendar: 'working' as const },
  },
];

describe(`${titled('1.c')}: why it is due then`, () => {
  it('names the share of the target, the calendar document, and the zone', async () => {
    const outcome = await given(...toHotline()).stands();
    const warning = await explain(outcome, 'resolution', 'warning75');
    expect(warning).toMatchObject({
      requirement: '1.a',
      label: { en: 'The resolution is due soon (75 %)', zh: '解决即将到期（75%）' },
      from: { at: '2026-03-02T01:00:00.000Z', occasion: { en: 'the report' } },
      target: { kind: 'workingTime', share: 0.75 },
      calendar: { zone: 'Asia/Shanghai', hash: expect.stringMatching(/^sha256:/) as string },
    });
    isSound(warning);
  });

  it('says what a clock stood still for, in both languages', async () => {
    const waited = await given(...toHotline(), forCustomer).accepts(at('2026-03-02T11:00:00+08:00', answered));
    const breach = await explain(waited, 'resolution', 'breach');
    expect(breach.lines.filter(({ kind }) => kind === 'paused')).toEqual([
      {
        from: '2026-03-02T01:00:00.000Z',
        to: '2026-03-02T03:00:00.000Z',
        kind: 'paused',
        why: { en: 'The customer', zh: '等待客户' },
        used: 0,
        provisional: false,
      },
    ]);
    isSound(breach);
  });

  it('reckons anew after another priority: the share of the new target, in its calendar, from the report', async () => {
    const raised = act('reclassifyIncident', {
      classification: {
        category: 'fault',
        subcategory: 'applicationSystem',
        faultGrade: 'high',
        importance: 'important',
        urgency: 'urgent',
        impactScope: 'wholeOrganisation',
      },
      reason: 'The whole house',
    });
    const outcome = await given(...toHotline()).accepts(at('2026-03-02T10:00:00+08:00', raised));
    const breach = await explain(outcome, 'resolution', 'breach');
    expect(breach).toMatchObject({ from: { at: '2026-03-02T01:00:00.000Z' }, calendar: { name: 'always' } });
    expect(breach.target).toMatchObject({ whole: 4 * 3_600_000, share: 1 });
    isSound(breach);
  });
});

describe(`${titled('5.14.c')}: working days, one by one`, () => {
  it('leaves out the first day and the weekend', async () => {
    const outcome = await given(...toApplied).stands();
    const overdue = await explain(outcome, 'followUp', 'overdue');
    expect(kinds(overdue)).toEqual(['before', ...Array<string>(4).fill('counted'), 'closed', 'closed', 'counted']);
    expect(overdue.target).toEqual({ kind: 'workingDays', days: 5, until: 'endOfWorkingTime' });
    expect((await explain(outcome, 'followUp', 'warning')).target).toMatchObject({ days: 4 });
  });

  it('names holidays, and make-up workdays that are counted', async () => {
    const outcome = await given(...toAgreement()).accepts(at('2026-09-30T17:00:00+08:00', applied));
    const { lines, dueAt } = await explain(outcome, 'followUp', 'overdue');
    expect(dueAt).toBe('2026-10-13T10:00:00.000Z');
    expect(lines.filter(({ why }) => why.en.startsWith('Holiday: '))).toHaveLength(7);
    expect(lines.find(({ why }) => why.zh.startsWith('调休上班'))).toMatchObject({ kind: 'counted' });
  });
});

describe(`${titled('PR.a')}, and every other kind of deadline`, () => {
  const agreed = act('agreeResolutionTime', { at: '2026-03-05T15:00:00+08:00', reason: 'They asked for it' });
  const otherUser = act('addAffectedUser', { name: '钱伟', contact: '8001', channel: 'telephone' });
  const forDate = act('startWaiting', { reason: 'agreedDate', note: 'Back then', until: '2026-03-05T09:00:00+08:00' });
  const nextLook = { outcome: 'notNow', reason: 'No one free', nextLookAt: '2026-04-01T09:00:00+08:00' } as const;
  const putOff = act('recordRootCause', nextLook, developer);
  const assistance = act('askAssistance', { vendor: 'Acme', domain: 'storage', question: 'Known to fail?' });
  const dear = act('estimateCost', { amount: 1_000_001, currency: 'CNY', basis: 'The vendor’s offer' });
  const costAsked = act('requestCostApproval', { approvers: ['he', 'ma'], reason: 'Only a new array helps' });
  const declared = act('declareMajorIncident', { owner: 'li', reason: 'All stand still' }, incidentManager);
  const told = act('reportMajorIncident', { report: 'What happened, minute by minute' });
  const exercise = { action: 'Try the standby', owner: 'zhou', dueAt: '2026-03-20T18:00:00+08:00' };
  const drawn = act('reviewMajorIncident', { people: ['li'], findings: 'Never tried', actions: [exercise] });
  const planned = act('planReport', { month: '2026-03' }, incidentManager);
  const needsChange = { ...proposed, payload: { ...proposed.payload, needsChange: true } };
  const agreedTo = act('agreeToSolution', { receivedBy: 'telephone' });
  const heap = { class: 'normal', description: 'Raise the heap limit', selfDeveloped: false } as const;
  const handedToChange = act('handOverToChange', heap);
  // Due in the breath that gives rise to them: they never stand.
  const firedAtOnce = ['bounces', 'problem', 'number', 'articleNumber', 'reportNumber'];
  // They take a report that was sent before: explained beside their own procedure.
  const explainedElsewhere = ['serviceReviewAction'];
  const cases: readonly (readonly [string, readonly Act[], readonly string[]])[] = [
    ['a report', [emailed], ['response/warning75', 'response/warning90', 'response/breach', 'resolution/breach']],
    ['a wait', [...toHotline(), forCustomer], ['waiting.customer/reminder1', 'waiting.customer/patience']],
    ['a date', [...toHotline(), forDate], ['waiting.agreedDate/reminder1', 'waiting.agreedDate/patience']],
    ['an agreed time', [...toHotline(), agreed], ['agreed/warning75', 'agreed/breach', 'progress/reminder1']],
    ['another user', [...toHotline(), otherUser], ['affected/reminder1']],
    ['a vendor', [...toDiagnosis(), toVendor], ['vendor/warning75', 'vendor/warning90', 'vendor/breach']],
    ['a major incident', toHotline(majorUrgentFault), ['notice/unacknowledged']],
    ['a confirmation', toConfirmation, ['confirmation/reminder1', 'confirmation/end', 'followUp/warning']],
    ['a workaround', toWorkaroundOfTier2, ['rootCause/look']],
    ['a workaround put off', [...toWorkaroundOfTier2, putOff], ['rootCause/look']],
    ['dissatisfaction', [...toClosed, dissatisfied], ['dissatisfaction/unanswered']],
    ['a closed incident', toClosed, ['reopening/end', 'followUp/overdue', 'judgement/overdue']],
    ['a queue', [...toHotline(), guided, toDevelopers], ['queue/untaken']],
    [
      'expediting',
      [...toHotline(), act('expediteIncident', { instruction: 'Today' }, incidentManager)],
      ['expediting/unanswered1'],
    ],
    ['an end without a solution', [emailed, turnedAway], ['retirement/end']],
    ['a dispatch', toRequested(), ['dispatch/undecided', 'onSite/breach']],
    ['a work order', toApproval(), ['workOrder/unanswered1']],
    ['a filed work order', [...toClosingAfterVisit, orderHandedIn], ['workOrderReceipt/reminder1']],
    ['assistance', [...toHotline(), assistance], ['assistance/unanswered']],
    ['a dear solution', [...toHotline(), dear, costAsked], ['costApproval/unanswered1']],
    ['a declared one', [...toHotline(), declared], ['majorIncident/unacknowledged']],
    ['one that was solved', [...toHotline(), declared, guided, applied], ['majorIncidentReview/overdue']],
    ['an action of its review', [...toHotline(), declared, guided, applied, told, drawn], ['reviewAction/overdue1']],
    ['a change', [...toDiagnosis(), causeFound, needsChange, agreedTo, handedToChange], ['change/timedOut']],
    ['a monthly report', [planned], ['report/unsent']],
    ['a request for resources', [requested], ['resources/undecided']],
    ['a process problem', [found], ['processProblem/unraised']],
    ['one that was raised', [found, problemRaised], ['processProblem/unacknowledged']],
    [
      'a report on such problems',
      [act('planProcessReport', { month: '2026-03' }, incidentManager)],
      ['processReport/unsent'],
    ],
    ['a document in review', [registered, documentSubmitted], ['documentReview/undecided']],
    ['one in approval', [registered, documentSubmitted, passed], ['documentApproval/undecided']],
    [
      'a hand-off for a service report',
      [act('requestServiceReport', { subject: 'Outage', purpose: 'They ask' })],
      ['serviceReport/answer', 'serviceReport/answerEscalation'],
    ],
    ['a review of the service', [reviewPlanned], ['serviceReview/notHeld']],
    ['an action about it', toDecided, ['processAction/due1', 'processAction/escalation1']],
    ['an update', [updateSubmitted], ['configuration/answer']],
    ['a review', [drafted, submitted], ['articleReview/undecided']],
  ];
  it('leaves none out', () => {
    const explained = cases.flatMap(([, , wanted]) => wanted.map((one) => one.split(/[./]/)[0]));
    expect([...new Set([...explained, ...firedAtOnce, ...explainedElsewhere])].sort()).toEqual(
      Object.keys(deadlineLabels).sort(),
    );
  });

  it.each(cases)('explains %s', async (_, before, wanted) => {
    const outcome = await practise({ contracts })
      .given(...before)
      .stands();
    const explained = (await explainAll(outcome.desk, outcome.id)).map(({ key }) => key.replace(/#\d+(.*)@.*/, '$1'));
    expect(explained).toEqual(expect.arrayContaining([...wanted]));
  });
});

describe('R15 explanations at the door', () => {
  it.each([
    ['one that never was', 'resolution#9/breach@2026-03-02T01:00:00.000Z'],
    ['no text', 7 as never],
  ])('refuses a key, %s, and says which there are, in both languages', async (_, key) => {
    const { desk, id } = await given(...toHotline()).stands();
    const asked = desk.explain(id, key);
    await expect(asked).rejects.toMatchObject({ code: 'invalid-query', issues: [{ path: '/key' }] });
    await expect(asked).rejects.toThrow('resolution#1/breach@');
    await expect(asked).rejects.toMatchObject({
      issues: [{ message: { zh: expect.stringContaining('可用') as string } }],
    });
  });

  it('refuses the key of a deadline that has fired', async () => {
    const outcome = await given(...toHotline()).stands();
    const { key, dueAt } = await explain(outcome, 'resolution', 'warning75');
    await until(outcome, dueAt);
    await expect(outcome.desk.explain(outcome.id, key, tier1)).rejects.toMatchObject({ code: 'invalid-query' });
  });

  it('tells nothing to whoever may not see the incident', async () => {
    const outcome = await given(...toHotline()).stands();
    const { key } = await explain(outcome, 'resolution', 'breach');
    await expect(outcome.desk.explain(outcome.id, key, stranger)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});
