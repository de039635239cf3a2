import { describe, expect, it } from 'vitest';
import { act, applied, at, by, emailed, guided, occurred, toDevelopers, type Act } from '../../rehearsal/acts.suite.ts';
import { toAgreement, toApplied, toDiagnosis, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { customer, developer, incidentManager, stranger } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, practise, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const forCustomer = act('startWaiting', { reason: 'customer', note: 'Which workstation?' });
const forVendor = act('startWaiting', { reason: 'vendor', note: 'A part is on its way' });
const forDate = act('startWaiting', {
  reason: 'agreedDate',
  note: 'Their IT is back',
  until: '2026-03-05T09:00:00+08:00',
});
const answered = act('endWaiting', { reason: 'customer', outcome: 'The one at the counter' });
const waiting = (...more: readonly Act[]) => given(...toHotline(), forCustomer, ...more);

const waits = ({ view }: Outcome) => (view.record['waiting'] as { reason: string }[]).map(({ reason }) => reason);
const times = (happened: readonly string[], type: string) => happened.filter((one) => one === type).length;
const effects = async ({ desk, id }: Outcome, type: string) =>
  (await desk.journal(id))
    .filter(({ entry }) => entry.command.type === type)
    .flatMap(({ entry }) => entry.effects.map((effect) => effect.payload));

describe(titled('PR.a'), () => {
  it('waits for one or several reasons at once, and stays in its stage', async () => {
    const outcome = await waiting().accepts(forVendor);
    expect(waits(outcome)).toEqual(['customer', 'vendor']);
    expect(outcome.view.state).toMatchObject({ stage: 'hotline', tier: 'tier1' });
    expect(await outcome.desk.count({ where: { waitingFor: 'customer' } })).toBe(1);
  });

  it('keeps since when, until when, and the entry that says why', async () => {
    const { view, entries } = await given(...toHotline()).accepts(forDate);
    expect(view.record).toMatchObject({
      waiting: [{ since: '2026-03-02T01:00:00.000Z', until: '2026-03-05T01:00:00.000Z', revision: entries.length }],
    });
  });

  it('refuses the same reason twice, and the end of a wait that there is not', async () => {
    expect(await waiting().refuses(forCustomer)).toMatchObject({ kind: 'guard', requirement: 'PR.a' });
    expect(await given(...toHotline()).refuses(answered)).toMatchObject({ kind: 'guard', requirement: 'PR.a' });
  });

  it('refuses it before the desk has taken the incident up, and once the service is restored', async () => {
    for (const before of [[emailed], toApplied])
      expect(await given(...before).refuses(forCustomer)).toMatchObject({ kind: 'guard', requirement: '1.g' });
  });

  it('refuses an agreed date that is over, and one that nobody names', async () => {
    const over = act('startWaiting', { reason: 'agreedDate', note: 'Too late', until: '2026-03-02T09:00:00+08:00' });
    expect(await given(...toHotline()).refuses(over)).toMatchObject({ kind: 'guard', requirement: 'PR.a' });
    const bare = act('startWaiting', { reason: 'agreedDate', note: 'Some day' } as never);
    await expect(given(...toHotline()).accepts(bare)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('is for the tier that has the incident', async () => {
    expect(await given(...toHotline()).refuses(by(developer, forCustomer))).toMatchObject({ requirement: '1.l' });
    expect(await waiting().refuses(by(developer, answered))).toMatchObject({ kind: 'condition', requirement: 'PR.a' });
  });

  it('takes the answer from the customer themselves, for what they are waited for alone', async () => {
    expect(waits(await waiting().accepts(by(customer, answered)))).toEqual([]);
    const delivered = act('endWaiting', { reason: 'vendor', outcome: 'It is here' }, customer);
    expect(await waiting(forVendor).refuses(delivered)).toMatchObject({ kind: 'condition', requirement: 'PR.a' });
    await expect(waiting().refuses(by(stranger, answered))).rejects.toMatchObject({ code: 'unknown-instance' });
  });

  it('ends when the answer was received, not when somebody wrote it down', async () => {
    const late = occurred('2026-03-02T10:00:00+08:00', at('2026-03-02T16:00:00+08:00', answered));
    const { entries, view } = await waiting().accepts(late);
    expect(entries.at(-1)?.entry).toMatchObject({
      occurredAt: '2026-03-02T02:00:00.000Z',
      recordedAt: '2026-03-02T08:00:00.000Z',
    });
    expect(view.record).toMatchObject({ waiting: [] });
  });

  it('takes back what fell due after the answer had been received', async () => {
    const late = occurred('2026-03-04T10:00:00+08:00', at('2026-03-06T10:00:00+08:00', answered));
    const quick = { waiting: { customer: { patienceWorkingDays: 3 } } };
    const { given: under } = practise({ policy: quick });
    const { view, entries } = await under(...toHotline(), forCustomer).accepts(late);
    const told = entries.find(({ entry }) => entry.command.type === 'endPatience');
    expect(told?.entry.occurredAt).toBe('2026-03-05T10:00:00.000Z');
    const answer = entries.find(({ entry }) => entry.command.type === 'endWaiting')?.entry;
    expect(answer && 'annuls' in answer ? answer.annuls : []).toContain(told?.entry.deadline?.key);
    expect(view.record).toMatchObject({ waiting: [] });
  });

  it('goes on waiting through an escalation and a hand-over', async () => {
    const escalated = act('escalateIncident', { reason: 'It takes long' }, incidentManager);
    const outcome = await waiting(guided, escalated).accepts(toDevelopers);
    expect(waits(outcome)).toEqual(['customer']);
    expect(outcome.view.state).toMatchObject({ tier: 'tier2RD' });
    expect(waits(await waiting(guided, toDevelopers).accepts(by(developer, answered)))).toEqual([]);
  });

  it('ends every wait when the solution is applied, and when the incident is turned away', async () => {
    expect(waits(await given(...toAgreement(), forCustomer, forVendor).accepts(applied))).toEqual([]);
    const turnedAway = act('turnAway', { reason: 'Not under contract' });
    expect(waits(await given(...toRecording, forCustomer).accepts(turnedAway))).toEqual([]);
  });

  it('reminds the customer as often as policy says, and then no more', async () => {
    const outcome = await waiting().stands();
    const told = { ground: 'answerAwaited' };
    for (const [evening, sent] of [
      ['02', 1],
      ['03', 2],
      ['04', 3],
      ['05', 3],
    ] as const)
      expect(times(await until(outcome, `2026-03-${evening}T18:00:00+08:00`), 'remindOfWaiting')).toBe(sent);
    expect(await effects(outcome, 'remindOfWaiting')).toEqual([told, told, told]);
  });

  it('sends one reminder for several that nobody sent, and none after patience has ended', async () => {
    const outcome = await waiting().stands();
    expect(times(await until(outcome, '2026-03-20T09:00:00+08:00'), 'remindOfWaiting')).toBe(1);
    const { record, setAside } = await outcome.desk.read(outcome.id);
    expect(record).toMatchObject({ waiting: [{ reminders: 3 }] });
    expect(setAside).toBeNull();
    const hasty = { waiting: { customer: { reminders: 9, patienceWorkingDays: 1 } } };
    const { given: under } = practise({ policy: hasty });
    const late = await under(...toHotline()).accepts(forCustomer);
    expect(await until(late, '2026-03-20T09:00:00+08:00')).toContain('endPatience');
    expect((await late.desk.read(late.id)).record).toMatchObject({ waiting: [{ reminders: 1 }] });
  });

  it('reminds the tier that has the incident of what others owe', async () => {
    const outcome = await given(...toDiagnosis(), toDevelopers).accepts(by(developer, forVendor));
    await until(outcome, '2026-03-02T18:00:00+08:00');
    expect(await effects(outcome, 'remindOfWaiting')).toEqual([{ tier: 'tier2RD', ground: 'waitGoesOn' }]);
  });

  it('reminds on the day that was agreed on, and begins to lose patience then', async () => {
    const outcome = await given(...toHotline()).accepts(forDate);
    const dates = outcome.view.deadlines.filter(({ id }) => id === 'waiting.agreedDate').map(({ dueAt }) => dueAt);
    expect(dates).toEqual(['2026-03-05T01:00:00.000Z', '2026-03-06T10:00:00.000Z']);
  });

  it('tells the incident manager once when patience ends, and waits on', async () => {
    const outcome = await waiting().stands();
    expect(times(await until(outcome, '2026-03-09T17:59:00+08:00'), 'endPatience')).toBe(0);
    expect(times(await until(outcome, '2026-03-09T18:00:00+08:00'), 'endPatience')).toBe(1);
    expect(times(await until(outcome, '2026-04-09T18:00:00+08:00'), 'endPatience')).toBe(1);
    expect(await effects(outcome, 'endPatience')).toEqual([{ ground: 'patienceEnded' }]);
    expect((await outcome.desk.read(outcome.id)).record).toMatchObject({ waiting: [{ reason: 'customer' }] });
  });

  it('stays quiet once the answer is there', async () => {
    const happened = await until(await waiting().accepts(answered), '2026-04-01T09:00:00+08:00');
    expect(happened).not.toContain('remindOfWaiting');
    expect(happened).not.toContain('endPatience');
  });

  it('follows a policy that reminds nobody and waits without an end', async () => {
    const patient = { remindEveryWorkingHours: null, patienceWorkingDays: null };
    const { given: under } = practise({ policy: { waiting: { customer: patient } } });
    const { view } = await under(...toHotline()).accepts(forCustomer);
    expect(view.deadlines.map(({ id }) => id)).not.toContain('waiting.customer');
  });

  it('counts anew for a wait that begins again', async () => {
    const again = at('2026-03-03T09:00:00+08:00', forCustomer);
    const { view } = await waiting(answered).accepts(again);
    expect(view.record).toMatchObject({ waiting: [{ reminders: 0, since: '2026-03-03T01:00:00.000Z' }] });
    expect(view.setAside).toBeNull();
  });

  it('is not in the written text', async () => {
    expect(await givenWritten(...toHotline()).refuses(forCustomer)).toMatchObject({
      kind: 'reading',
      requirement: 'PR.a',
    });
  });

  it('tells nobody anything by itself', async () => {
    expect(effectsOf(await given(...toHotline()).accepts(forCustomer))).toEqual([]);
  });
});
