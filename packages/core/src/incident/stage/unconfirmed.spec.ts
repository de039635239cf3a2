import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at, by } from '../../rehearsal/acts.suite.ts';
import { settled, toAgreement, toConfirmation } from '../../rehearsal/passages.suite.ts';
import { colleague, customer } from '../../rehearsal/people.suite.ts';
import { given, owedBy, practise, region, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const toMajorConfirmation = [
  ...toAgreement(acts.majorFault),
  ...[acts.backedUp, acts.applied, acts.documented, acts.confirmationAsked],
];
// Asked on Monday, 2 March 2026 at 9: the fifth working day after it ends on Monday the 9th at 18:00.
const over = '2026-03-09T18:00:00+08:00';
const settledThen = settled.map((step) => at(over, step));
const grounds = async ({ desk, id }: Outcome, type: string) =>
  (await desk.journal(id)).flatMap(({ entry }) =>
    entry.command.type === type ? entry.effects.map(({ payload }) => payload) : [],
  );

describe(titled('5.10.c'), () => {
  it('reminds the customer each working day at the hour they were asked, three times', async () => {
    const outcome = await given(...toConfirmation).stands();
    const due = outcome.view.deadlines.filter(({ id }) => id === 'confirmation').map(({ dueAt }) => dueAt);
    expect(due).toEqual(['2026-03-03T01:00:00.000Z', '2026-03-09T10:00:00.000Z']);
    for (const day of ['03', '04', '05', '06']) await until(outcome, `2026-03-${day}T09:00:00+08:00`);
    const reminded = { ground: 'confirmationAwaited' };
    expect(await grounds(outcome, 'remindOfConfirmation')).toEqual([reminded, reminded, reminded]);
    expect((await outcome.desk.read(outcome.id)).state).toMatchObject({ stage: 'confirmation' });
  });

  it('goes on to closing after five, and the record says unconfirmed', async () => {
    const outcome = await given(...toConfirmation).accepts(at(over, acts.archived));
    expect(region(outcome, 'stage')).toBe('closing');
    expect(outcome.view.record).toMatchObject({ unconfirmed: { at: '2026-03-09T10:00:00.000Z' }, confirmation: null });
    expect(await grounds(outcome, 'closeUnconfirmed')).toEqual([
      { tier: 'tier1', ground: 'unconfirmed' },
      { ground: 'closingBegun' },
    ]);
  });

  it('closes without the customer, whose word is still owed and bars nothing', async () => {
    const outcome = await given(...toConfirmation, ...settledThen).accepts(acts.closed);
    expect(region(outcome, 'stage')).toEqual({ closed: 'ended' });
    const owed = outcome.view.obligations.find(({ id }) => id === 'customerConfirmation');
    expect(owed).toMatchObject({ standing: 'owed', blocks: [] });
  });

  it.each([
    ['while it is being closed', settledThen],
    ['once it is closed', [...settledThen, acts.closed]],
  ])('takes the answer that comes late, %s', async (_, meanwhile) => {
    for (const word of [
      by(customer, acts.confirmed),
      act('confirmDuringFollowUp', { satisfaction: 'neutral' }, colleague),
    ]) {
      const outcome = await given(...toConfirmation, ...meanwhile).accepts(word);
      expect(owedBy(outcome)).toMatchObject({ customerConfirmation: 'discharged' });
      expect(outcome.view.record).not.toMatchObject({ unconfirmed: null });
    }
  });

  it('takes back that it went on where the answer had been received in time', async () => {
    const late = acts.occurred('2026-03-09T10:00:00+08:00', at('2026-03-10T10:00:00+08:00', acts.confirmed));
    const { view, entries } = await given(...toConfirmation).accepts(late);
    expect(entries.map(({ entry }) => entry.command.type)).toContain('closeUnconfirmed');
    expect(view.record).toMatchObject({ unconfirmed: null, confirmation: { at: '2026-03-09T02:00:00.000Z' } });
    expect(view.state).toMatchObject({ stage: 'closing' });
  });

  it('goes back to work where the late answer is no', async () => {
    const outcome = await given(...toConfirmation, ...settledThen).accepts(by(customer, acts.rejected));
    expect(region(outcome, 'stage')).toBe('diagnosis');
    expect(outcome.view.record).toMatchObject({ cycle: 2, unconfirmed: null, confirmationAsked: null });
  });

  it('refuses a second answer, and a no after a yes', async () => {
    const answered = [...toConfirmation, ...settledThen, acts.confirmed];
    for (const word of [acts.confirmed, acts.rejected])
      expect(await given(...answered).refuses(word)).toMatchObject({ kind: 'guard' });
  });

  it('never does so with a major incident: the incident manager is told', async () => {
    const outcome = await given(...toMajorConfirmation).stands();
    const happened = await until(outcome, '2026-04-01T09:00:00+08:00');
    expect(happened).not.toContain('closeUnconfirmed');
    expect(await grounds(outcome, 'escalateUnconfirmed')).toEqual([{ ground: 'majorUnconfirmed' }]);
    expect((await outcome.desk.read(outcome.id)).state).toMatchObject({ stage: 'confirmation' });
  });

  it('stays quiet once the customer has answered', async () => {
    const outcome = await given(...toConfirmation).accepts(acts.confirmed);
    const happened = await until(outcome, '2026-04-01T09:00:00+08:00');
    expect(happened.filter((type) => /Confirmation$|Unconfirmed$/.test(type))).toEqual(['requestConfirmation']);
  });

  it('takes days and reminders from the policy', async () => {
    const { given: under } = practise({ policy: { confirmation: { reminders: 0, closeAfterWorkingDays: 2 } } });
    const { view } = await under(...toConfirmation).stands();
    const due = view.deadlines.filter(({ id }) => id === 'confirmation').map(({ rung, dueAt }) => [rung, dueAt]);
    expect(due).toEqual([['end', '2026-03-04T10:00:00.000Z']]);
  });

  it('is not in the written text, which waits for the answer', async () => {
    const { given: under } = practise({ policy: { profile: 'written' } });
    const { view } = await under(...toConfirmation).stands();
    expect(view.deadlines.map(({ id }) => id)).not.toContain('confirmation');
  });
});
