import { describe, expect, it } from 'vitest';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, at, by, type Act } from '../rehearsal/acts.suite.ts';
import {
  settled,
  toApplied,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toRecording,
} from '../rehearsal/passages.suite.ts';
import {
  colleague,
  companyManagement,
  departmentManager,
  developer,
  incidentManager,
  tier1,
} from '../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, owedBy, practise, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { later, tidings } from '../rehearsal/timing.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const reason = 'All outpatient departments stand still';
const judged = { importance: 'ordinary', urgency: 'notUrgent' } as const;
const fault = { category: 'fault', subcategory: 'applicationSystem', faultGrade: 'high', ...judged } as const;
const grave = { ...fault, impactScope: 'wholeOrganisation' } as const;
const graveFault = act('classifyIncident', { classification: grave });
const declared = act('declareMajorIncident', { owner: developer.id, reason }, incidentManager);
const withdrawn = act('withdrawMajorIncident', { reason }, incidentManager);
const acknowledged = act('acknowledgeMajorIncident', {}, companyManagement);
const reported = act('reportMajorIncident', { report: 'What happened, minute by minute' }, developer);
const review = (...actions: readonly { action: string; owner: string; dueAt: string }[]) =>
  act(
    'reviewMajorIncident',
    { people: ['wang', 'he'], findings: 'The standby was never tried', actions: [...actions] },
    developer,
  );
const exercise = { action: 'Try the standby each month', owner: 'zhou', dueAt: '2026-03-20T18:00:00+08:00' };
const types = ({ entries }: Outcome) => entries.map(({ entry }) => entry.command.type);
const recordOf = ({ view }: Outcome) => view.record['majorIncident'];

describe(titled('ISO.a'), () => {
  it('proposes it in the same breath where a criterion of policy is met', async () => {
    const outcome = await given(...toRecording).accepts(graveFault);
    expect(outcome.entries.at(-1)?.entry).toMatchObject({
      command: { type: 'proposeMajorIncident' },
      effects: [{ type: 'notifyIncidentManager', payload: { ground: 'majorIncidentProposed' } }],
    });
    expect(owedBy(outcome)).toMatchObject({ majorIncidentDecision: 'owed' });
  });

  it.each([
    ['one part of a criterion is not met', { ...grave, impactScope: 'oneDepartment' } as const],
    [
      'it is a consultation',
      { category: 'technicalConsultation', impactScope: 'wholeOrganisation', ...judged } as const,
    ],
  ])('stays quiet where %s', async (_, classification) => {
    const outcome = await given(...toRecording).accepts(act('classifyIncident', { classification }));
    expect(types(outcome)).not.toContain('proposeMajorIncident');
    expect(owedBy(outcome)).not.toHaveProperty('majorIncidentDecision');
  });

  it('proposes by the criteria of the policy, by priority too, and never where there is none', async () => {
    const { given: under } = practise({ policy: { majorIncident: { criteria: [{ priority: ['high'] }] } } });
    expect(types(await under(...toRecording).accepts(acts.majorUrgentFault))).toContain('proposeMajorIncident');
    expect(types(await under(...toRecording).accepts(graveFault))).not.toContain('proposeMajorIncident');
    const { given: none } = practise({ policy: { majorIncident: { criteria: [] } } });
    expect(types(await none(...toRecording).accepts(graveFault))).not.toContain('proposeMajorIncident');
  });

  it('proposes once, and again where it becomes that grave a second time', async () => {
    const to = (classification: object) =>
      act('reclassifyIncident', { classification: classification as never, reason }, incidentManager);
    const lowered = to({ ...fault, impactScope: 'oneUser' });
    const outcome = await given(...toRecording, graveFault, to(grave), lowered).accepts(
      at('2026-03-02T10:00:00+08:00', to(grave)),
    );
    expect(types(outcome).filter((type) => type === 'proposeMajorIncident')).toHaveLength(2);
  });

  it('is declared with a reason, proposed or not, or declined', async () => {
    expect(recordOf(await given(...toHotline()).accepts(declared))).toMatchObject({ declared: { owner: 'wang' } });
    const declined = act('dismissMajorIncident', { reason: 'A drill' }, incidentManager);
    const outcome = await given(...toRecording, graveFault).accepts(declined);
    expect(owedBy(outcome)).not.toHaveProperty('majorIncidentDecision');
    expect(await given(...toHotline()).refuses(declined)).toMatchObject({ kind: 'guard', requirement: 'ISO.a' });
  });

  it('is withdrawn with a reason, and top management is told', async () => {
    const outcome = await given(...toHotline(), declared).accepts(withdrawn);
    expect(recordOf(outcome)).toMatchObject({ declared: null });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyTopManagement', payload: { ground: 'majorIncidentWithdrawn' } },
    ]);
    expect(owedBy(outcome)).not.toHaveProperty('majorIncidentAcknowledgement');
  });

  it('refuses to declare it twice, to withdraw what is not declared, and either to a tier', async () => {
    expect(await given(...toHotline(), declared).refuses(declared)).toMatchObject({
      kind: 'guard',
      requirement: 'ISO.a',
    });
    expect(await given(...toHotline()).refuses(withdrawn)).toMatchObject({ kind: 'guard', requirement: 'ISO.a' });
    expect(await given(...toHotline()).refuses(by(tier1, declared))).toMatchObject({ kind: 'role' });
    const mute = act('declareMajorIncident', { owner: 'wang' } as never, incidentManager);
    await expect(given(...toHotline()).accepts(mute)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('is not in the written text: nothing is proposed, nothing declared', async () => {
    const outcome = await givenWritten(...toRecording).accepts(graveFault);
    expect(types(outcome)).not.toContain('proposeMajorIncident');
    expect(await givenWritten(...toHotline()).refuses(declared)).toMatchObject({
      kind: 'reading',
      requirement: 'ISO.a',
    });
  });
});

describe(titled('ISO.b'), () => {
  it('tells top management and the owner', async () => {
    expect(effectsOf(await given(...toHotline()).accepts(declared))).toEqual([
      { type: 'notifyTopManagement', payload: { ground: 'majorIncidentDeclared' } },
      { type: 'notifyHolder', payload: { person: 'wang', ground: 'majorIncidentOwner' } },
    ]);
  });

  it('tells the incident manager where top management does not acknowledge it in an hour', async () => {
    const outcome = await given(...toHotline(), declared).stands();
    expect(tidings(await later(outcome, '2026-03-02T10:00:00+08:00'))).toContain(
      '03-02T02:00 escalateMajorIncident majorIncidentUnacknowledged',
    );
    const quiet = await given(...toHotline(), declared, acknowledged).stands();
    expect(owedBy(quiet)).toMatchObject({ majorIncidentAcknowledgement: 'discharged' });
    expect(tidings(await later(quiet, '2026-03-02T10:00:00+08:00')).join()).not.toContain('escalateMajorIncident');
  });

  it('is for top management to acknowledge, once, and only what was declared', async () => {
    expect(await given(...toHotline(), declared).refuses(by(departmentManager, acknowledged))).toMatchObject({
      kind: 'role',
    });
    expect(await given(...toHotline(), declared, acknowledged).refuses(acknowledged)).toMatchObject({
      requirement: 'ISO.b',
    });
    expect(await given(...toHotline()).refuses(acknowledged)).toMatchObject({ kind: 'guard', requirement: 'ISO.b' });
  });

  it('has another owner when one is named, who has a role as far as the directory knows', async () => {
    const renamed = (owner: string) => act('nameMajorIncidentOwner', { owner, reason }, incidentManager);
    expect(recordOf(await given(...toHotline(), declared).accepts(renamed('zhou')))).toMatchObject({
      declared: { owner: 'zhou' },
    });
    expect(await given(...toHotline()).refuses(renamed('zhou'))).toMatchObject({ requirement: 'ISO.a' });
    const people = {
      ...{ tier1: ['li', 'zhou'], tier2RD: ['wang'], tier2Management: ['he'] },
      ...{ incidentManager: ['sun'], departmentManager: ['chen'] },
    };
    const { given: known } = practise({ people });
    expect(await known(...toHotline(), declared).refuses(renamed('ghost'))).toMatchObject({
      kind: 'condition',
      requirement: 'ISO.b',
    });
  });

  it('never goes on by the clock (edge 38): the incident manager is told instead', async () => {
    const minor = [...toHotline(), declared, ...toConfirmation.slice(toHotline().length)];
    const outcome = await given(...minor).stands();
    const told = await later(outcome, '2026-03-10T09:00:00+08:00');
    expect(told.map(({ entry }) => entry.command.type)).toContain('escalateUnconfirmed');
    expect(told.map(({ entry }) => entry.command.type)).not.toContain('closeUnconfirmed');
  });
});

describe(titled('ISO.c'), () => {
  const toReview = [...toHotline(), declared, acknowledged, ...toApplied.slice(toHotline().length)];
  const restOf = (...more: readonly Act[]): readonly Act[] => [
    ...[...toReview, acts.documented, acts.confirmationAsked, acts.confirmed, ...settled],
    ...more,
  ];
  const closes = by(developer, acts.closed);

  it('owes report and review within five working days, and closing waits for them', async () => {
    const outcome = await given(...toReview).stands();
    expect(outcome.view.obligations.find(({ id }) => id === 'majorIncidentReview')).toMatchObject({
      ...{ standing: 'owed', requirement: 'ISO.c', dueAt: '2026-03-09T10:00:00.000Z', blocks: ['closeIncident'] },
    });
    expect(await given(...restOf()).refuses(closes)).toMatchObject({ kind: 'obligation', requirement: 'ISO.c' });
    await given(...restOf(reported, review())).accepts(closes);
  });

  it('is closed by its owner alone (edge 38)', async () => {
    const ready = restOf(reported, review());
    expect(await given(...ready).refuses(acts.closed)).toMatchObject({ kind: 'condition', requirement: 'ISO.b' });
    expect(await given(...restOf(withdrawn)).refuses(closes)).toMatchObject({ kind: 'condition' });
    await given(...restOf(withdrawn)).accepts(acts.closed);
  });

  it('is escalated where it is late, once, and still to be done', async () => {
    const outcome = await given(...toReview).stands();
    const told = tidings(await later(outcome, '2026-03-12T09:00:00+08:00'));
    expect(told.filter((line) => line.includes('escalateReview'))).toEqual([
      '03-09T10:00 escalateReview reviewOverdue',
    ]);
    await given(...toReview, at('2026-03-12T09:00:00+08:00', reported)).accepts(review());
  });

  it('decides on actions with owner and time, which outlive closure and are escalated when late', async () => {
    const outcome = await given(...restOf(reported, review(exercise))).accepts(closes);
    expect(recordOf(outcome)).toMatchObject({ actions: [{ number: 1, owner: 'zhou', doneAt: null }] });
    expect(owedBy(outcome)).toMatchObject({ 'reviewAction.1': 'owed' });
    const told = tidings(await later(outcome, '2026-03-23T09:00:00+08:00'));
    expect(told).toContain('03-20T10:00 escalateReviewAction reviewActionOverdue');
  });

  it('takes an action as done from its owner or the incident manager', async () => {
    const done = act('completeReviewAction', { number: 1, outcome: 'In the calendar' }, colleague);
    for (const person of [colleague, incidentManager])
      expect(owedBy(await given(...toReview, reported, review(exercise)).accepts(by(person, done)))).toMatchObject({
        'reviewAction.1': 'discharged',
      });
    const before = [...toReview, reported, review(exercise)];
    expect(await given(...before).refuses(by(tier1, done))).toMatchObject({ kind: 'condition', requirement: 'ISO.c' });
    expect(await given(...before, done).refuses(done)).toMatchObject({ kind: 'guard', requirement: 'ISO.c' });
  });

  it('refuses a review before the report, a report before handling ended, and actions due in the past', async () => {
    expect(await given(...toReview).refuses(review())).toMatchObject({ kind: 'guard', requirement: 'ISO.c' });
    expect(await given(...toDiagnosis(), declared).refuses(reported)).toMatchObject({
      kind: 'guard',
      requirement: 'ISO.c',
    });
    const past = { ...exercise, dueAt: '2026-03-02T09:00:00+08:00' };
    expect(await given(...toReview, reported).refuses(review(past))).toMatchObject({ requirement: 'ISO.c' });
    expect(await given(...toReview).refuses(by(tier1, reported))).toMatchObject({
      kind: 'condition',
      requirement: 'ISO.b',
    });
  });

  it('is done anew in the next cycle, and numbers its actions on', async () => {
    const again = toApplied.slice(toDiagnosis().length);
    const before = [...toReview, reported, review(exercise), acts.documented, acts.confirmationAsked, acts.rejected];
    const outcome = await given(...before).accepts(...again);
    expect(owedBy(outcome)).toMatchObject({ majorIncidentReview: 'owed', 'reviewAction.1': 'owed' });
    expect(recordOf(await given(...before, ...again, reported).accepts(review(exercise)))).toMatchObject({
      actions: [{ number: 1 }, { number: 2 }],
    });
  });

  it('stays quiet about what was never declared', async () => {
    expect(owedBy(await given(...toApplied).stands())).not.toHaveProperty('majorIncidentReview');
  });
});
