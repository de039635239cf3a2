import { describe, expect, it } from 'vitest';
import { act, at, judgedHarmless, reopened, type Act } from '../rehearsal/acts.suite.ts';
import { counterpartsOf } from '../rehearsal/counterpart.suite.ts';
import {
  toApplied,
  toClosed,
  toClosing,
  toDiagnosis,
  toWorkaroundOfTier2,
  settled,
} from '../rehearsal/passages.suite.ts';
import { colleague, developer, incidentManager, problemManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, owedBy, practise, until, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { later, tidings } from '../rehearsal/timing.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import { toClosingAfterVisit } from '../rehearsal/visitPassages.suite.ts';

const yes = { holds: true, reason: 'Every ward, twice a week' };
const no = { holds: false, reason: 'Seen once' };
const judged = (highImpact: boolean, recurring: boolean, needsProblem: boolean): Act =>
  act('judgeIncident', {
    highImpact: highImpact ? yes : no,
    recurring: recurring ? yes : no,
    needsProblem: needsProblem ? yes : no,
  });
const forProblem = judged(true, false, true);
const closed = act('closeIncident', {});
const standing = (said: 'accepted' | 'knownError' | 'completed' | 'refused', handOver = 1): Act =>
  act('recordProblemStanding', { handOver, standing: said, reference: 'PRB-1' }, problemManager);
const always = practise({ policy: { judgement: { closingWaits: 'always' } } });
const never = practise({ policy: { judgement: { closingWaits: 'never' } } });
const obligation = ({ view }: Outcome, id: string) => view.obligations.find((one) => one.id === id);
const handedOver = (outcome: Outcome) =>
  effectsOf(outcome).filter((one) => (one as { type: string }).type === 'handProblemOver');

describe(titled('5.9.f'), () => {
  it('wants three judgements before the incident is closed where the policy says so, and names the clause', async () => {
    const unjudged = [...toClosing, ...settled];
    expect(await always.given(...unjudged).refuses(closed)).toMatchObject({
      kind: 'obligation',
      requirement: '5.9.f',
      instead: expect.arrayContaining([expect.objectContaining({ command: 'judgeIncident' })]) as unknown,
    });
    await always.given(...unjudged, judgedHarmless).accepts(closed);
  });

  it('is owed after closing too where closing does not wait, and ends when it is judged', async () => {
    expect(owedBy(await given(...toClosed).stands())).toMatchObject({ problemJudgement: 'owed' });
    expect(owedBy(await given(...toClosed).accepts(judgedHarmless))).toMatchObject({ problemJudgement: 'discharged' });
  });

  it('stands in the agenda with a due time; past it the incident manager is told, once', async () => {
    const outcome = await given(...toClosed).stands();
    const due = '2026-03-16T10:00:00.000Z';
    expect(obligation(outcome, 'problemJudgement')).toMatchObject({ standing: 'owed', dueAt: due, overdue: false });
    const { items } = await outcome.desk.agenda({ until: '2026-03-31T09:00:00+08:00' });
    expect(items).toContainEqual(expect.objectContaining({ id: 'judgement', rung: 'overdue', dueAt: due }));
    const told = tidings(await later(outcome, '2026-03-31T09:00:00+08:00')).filter((one) => one.includes('Judgement'));
    expect(told).toEqual(['03-16T10:00 escalateJudgement notJudged']);
    const policy = { judgement: { withinWorkingDays: 3 } };
    const sooner = await practise({ policy })
      .given(...toClosed)
      .stands();
    expect(obligation(sooner, 'problemJudgement')).toMatchObject({ dueAt: '2026-03-05T10:00:00.000Z' });
  });

  it('tells nobody of what is judged', async () => {
    const outcome = await given(...toClosed, judgedHarmless).stands();
    expect(await until(outcome, '2026-04-30T09:00:00+08:00')).not.toContain('escalateJudgement');
  });

  it.each([
    [true, false, true, true],
    [false, true, true, true],
    [true, true, true, true],
    [false, false, true, false],
    [true, true, false, false],
    [false, false, false, false],
  ])('impact %s, recurring %s, for problem management %s: handed over %s', async (impact, recurring, needs, goes) => {
    const outcome = await given(...toApplied).accepts(judged(impact, recurring, needs));
    expect(effectsOf(outcome)).toEqual(
      goes ? [{ type: 'handProblemOver', payload: { handOver: 1, ground: 'judgement' } }] : [],
    );
    expect(outcome.view.record).toMatchObject({ judgement: { highImpact: impact, recurring, needsProblem: needs } });
    expect(owedBy(outcome)).toMatchObject({ problemJudgement: 'discharged' });
  });

  it('gives no judgement without its reason', async () => {
    const bare = act('judgeIncident', { highImpact: yes, recurring: no, needsProblem: { holds: false, reason: '' } });
    await expect(given(...toApplied).accepts(bare)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('judges only what is solved, and once', async () => {
    expect(await given(...toDiagnosis()).refuses(judgedHarmless)).toMatchObject({
      kind: 'guard',
      requirement: '5.9.f',
    });
    expect(await given(...toApplied, judgedHarmless).refuses(forProblem)).toMatchObject({ requirement: '5.9.f' });
  });

  it('is for the holder without a visit, and for the incident manager', async () => {
    const asDeveloper = { ...judgedHarmless, by: developer };
    expect(await given(...toApplied).refuses(asDeveloper)).toMatchObject({ kind: 'condition', requirement: '5.9.f' });
    const released = act('releaseIncident', { reason: 'Off duty' });
    const queued = [...toDiagnosis(), released, ...toApplied.slice(toDiagnosis().length)];
    await given(...queued).accepts(judgedHarmless);
    expect(await given(...queued).refuses(asDeveloper)).toMatchObject({ requirement: '5.9.f' });
    await given(...toApplied).accepts({ ...judgedHarmless, by: incidentManager });
  });

  it('is for the on-site lead after a visit, and for no other holder', async () => {
    const assigned = act('assignIncident', { holder: 'zhou' }, incidentManager);
    const visited = [...toClosingAfterVisit, assigned];
    expect((await given(...visited).stands()).view.record).toMatchObject({
      visit: { lead: 'li' },
      holder: { person: 'zhou' },
    });
    expect(await given(...visited).refuses({ ...judgedHarmless, by: colleague })).toMatchObject({
      kind: 'condition',
      requirement: '5.9.f',
    });
    await given(...visited).accepts({ ...judgedHarmless, by: { id: 'li', roles: ['onSiteLead'] } });
  });

  it('is to be judged anew in another cycle', async () => {
    const again = await given(...toClosed, forProblem, reopened).stands();
    expect(again.view.record).toMatchObject({ judgement: null, problem: { number: 1, standing: 'requested' } });
  });
});

describe(titled('3.3.c'), () => {
  const passed = act('handRootCauseOver', { reason: 'It takes weeks' }, developer);

  it('may pass the root cause to problem management, which looks for it from now on', async () => {
    const outcome = await given(...toWorkaroundOfTier2).accepts(passed);
    expect(owedBy(outcome)).toMatchObject({ rootCause: 'discharged' });
    expect(outcome.view.deadlines.map(({ id }) => id)).not.toContain('rootCause');
    const [problem] = await counterpartsOf(outcome, 'problem');
    expect(problem?.view.record).toMatchObject({ ground: 'rootCause' });
  });

  it('is waived by nobody while problem management looks for it, and owed again when it comes back', async () => {
    const waived = act('waiveObligation', { obligation: 'rootCause', reason: 'It is replaced' }, incidentManager);
    const before = [...toWorkaroundOfTier2, passed];
    expect(await given(...before).refuses(waived)).toMatchObject({ kind: 'guard', requirement: '1.l' });
    const back = [...before, standing('refused')];
    expect(owedBy(await given(...back).accepts(waived))).toMatchObject({ rootCause: 'waived' });
  });

  it.each(['knownError', 'completed'] as const)('is found when problem management says %s', async (said) => {
    const outcome = await given(...toWorkaroundOfTier2, passed).accepts(standing(said));
    expect(outcome.view.record).toMatchObject({ rootCause: { standing: 'found' }, problem: { standing: said } });
  });

  it('is looked for here again where problem management refuses it or it is taken back, with a look of its own', async () => {
    const back = act('withdrawProblemHandOver', { reason: 'We have the trace' }, developer);
    for (const end of [standing('refused'), back]) {
      const outcome = await given(...toWorkaroundOfTier2, passed).accepts(at('2026-03-20T10:00:00+08:00', end));
      expect(obligation(outcome, 'rootCause')).toMatchObject({
        standing: 'owed',
        owedSince: '2026-03-20T02:00:00.000Z',
        dueAt: '2026-04-20T10:00:00.000Z',
      });
    }
  });

  it('refuses it where nothing is owed, to another tier, and under the written text', async () => {
    expect(await given(...toApplied).refuses({ ...passed, by: tier1 })).toMatchObject({ requirement: '3.3.c' });
    expect(await given(...toWorkaroundOfTier2).refuses({ ...passed, by: tier1 })).toMatchObject({ requirement: '1.l' });
    expect(await givenWritten(...toWorkaroundOfTier2).refuses(passed)).toMatchObject({
      kind: 'reading',
      requirement: '3.3.c',
    });
  });
});

describe(`${titled('4.a')}: one problem at a time`, () => {
  const passed = act('handRootCauseOver', { reason: 'It takes weeks' }, developer);
  const solvedAgain = [...toClosed, forProblem, reopened, ...toApplied.slice(toDiagnosis().length)];

  it('is judged in another cycle while problem management has it: nothing is handed over twice', async () => {
    const outcome = await given(...solvedAgain).accepts(forProblem);
    expect(handedOver(outcome)).toEqual([]);
    expect(outcome.view.record).toMatchObject({ problem: { number: 1 } });
  });

  it('is handed over anew once the one before has ended, under the next number', async () => {
    const outcome = await given(...solvedAgain, standing('refused')).accepts(forProblem);
    expect(handedOver(outcome)).toEqual([{ type: 'handProblemOver', payload: { handOver: 2, ground: 'judgement' } }]);
  });

  it('takes the root cause along to the problem under way', async () => {
    const judgedFirst = [...toWorkaroundOfTier2, { ...forProblem, by: developer }];
    const outcome = await given(...judgedFirst).accepts(passed);
    expect(effectsOf(outcome)).toEqual([]);
    expect(outcome.view.record).toMatchObject({ rootCause: { standing: 'handedOver' }, problem: { number: 1 } });
    expect(await counterpartsOf(outcome, 'problem')).toHaveLength(1);
    const after = await given(...toWorkaroundOfTier2, passed).accepts({ ...forProblem, by: developer });
    expect(handedOver(after)).toEqual([]);
  });
});

describe(titled('1.h'), () => {
  const late = '2026-06-30T09:00:00+08:00';

  it('retires nothing that problem management still has, and what it has ended some working days later', async () => {
    const reached = act(
      'recordFollowUp',
      { reached: true, satisfaction: 'satisfied' },
      { id: 'zhou', roles: ['tier1'] },
    );
    const over = [...toClosed, reached, forProblem];
    expect(await until(await given(...over).stands(), late)).not.toContain('retireIncident');
    expect(await until(await given(...over, standing('completed')).stands(), late)).toContain('retireIncident');
  });

  it('retires what was never judged where closing did not wait for it: it stays on record as owed', async () => {
    const reached = act(
      'recordFollowUp',
      { reached: true, satisfaction: 'satisfied' },
      { id: 'zhou', roles: ['tier1'] },
    );
    const outcome = await never.given(...toClosed, reached).stands();
    expect(await until(outcome, late)).toContain('retireIncident');
    const view = await outcome.desk.read(outcome.id);
    expect(view.obligations).toContainEqual(expect.objectContaining({ id: 'problemJudgement', standing: 'owed' }));
    const judging = { type: 'judgeIncident', instanceId: outcome.id, actor: incidentManager } as const;
    expect(await outcome.desk.execute({ ...judging, payload: judgedHarmless.payload as never })).toMatchObject({
      outcome: 'refused',
      requirement: '1.h',
    });
  });
});
