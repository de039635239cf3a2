import { describe, expect, it } from 'vitest';
import { act, at, by, toDevelopers } from '../rehearsal/acts.suite.ts';
import { toApplied, toClosed, toDiagnosis, toHotline } from '../rehearsal/passages.suite.ts';
import { developer } from '../rehearsal/people.suite.ts';
import { given, practise, until, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const told = (who: 'submitter' | 'otherUser') =>
  act('recordCommunication', { with: who, by: 'telephone', what: 'We are on it' });
const due = ({ view }: Outcome) => view.deadlines.find(({ id }) => id === 'progress')?.dueAt;
const grounds = async ({ desk, id }: Outcome, type: string) =>
  (await desk.journal(id)).flatMap(({ entry }) =>
    entry.effects.filter((effect) => effect.type === type).map(({ payload }) => payload),
  );
// Clocks remind the tier as well.
const progressReminders = async (outcome: Outcome) =>
  (await grounds(outcome, 'notifySupport')).filter((payload) => JSON.stringify(payload).includes('progressDue'));

describe(titled('3.2.e'), () => {
  it('tells the customer at each change of stage, once', async () => {
    expect(await grounds(await given(...toClosed).stands(), 'notifyCustomer')).toEqual([
      { ground: 'accepted' },
      { ground: 'guidanceStarted' },
      { ground: 'diagnosisBegun' },
      { ground: 'solutionProposed' },
      { ground: 'serviceRestored' },
      { ground: 'confirmationAsked' },
      { ground: 'closingBegun' },
      { ground: 'closed' },
    ]);
  });

  it('reminds the tier in charge after so many working hours without a word, again and again', async () => {
    const outcome = await given(...toHotline()).stands();
    expect(due(outcome)).toBe('2026-03-02T10:00:00.000Z');
    for (const evening of ['02', '03', '04']) await until(outcome, `2026-03-${evening}T18:00:00+08:00`);
    const reminded = { tier: 'tier1', ground: 'progressDue' };
    expect(await progressReminders(outcome)).toEqual([reminded, reminded, reminded]);
  });

  it('sends one reminder for several that nobody sent, and goes on from there', async () => {
    const outcome = await given(...toHotline()).stands();
    await until(outcome, '2026-03-04T18:00:00+08:00');
    expect(await progressReminders(outcome)).toHaveLength(1);
    const { view } = { view: await outcome.desk.read(outcome.id) };
    expect(view.deadlines.find(({ id }) => id === 'progress')?.dueAt).toBe('2026-03-05T10:00:00.000Z');
  });

  it('reminds whoever has the incident by then', async () => {
    const outcome = await given(...toDiagnosis()).accepts(toDevelopers);
    await until(outcome, '2026-03-02T18:00:00+08:00');
    expect(await grounds(outcome, 'notifySupport')).toContainEqual({ tier: 'tier2RD', ground: 'progressDue' });
  });

  it('is reckoned anew once the submitter was told, and not where only another user was', async () => {
    const midday = '2026-03-02T14:00:00+08:00';
    expect(due(await given(...toHotline()).accepts(at(midday, told('submitter'))))).toBe('2026-03-03T06:00:00.000Z');
    expect(due(await given(...toHotline()).accepts(at(midday, told('otherUser'))))).toBe('2026-03-02T10:00:00.000Z');
  });

  it('is quiet while the customer is the one waited for, and begins anew with their answer (PR.a)', async () => {
    const asked = act('startWaiting', { reason: 'customer', note: 'Which workstation?' });
    const answered = act('endWaiting', { reason: 'customer', outcome: 'The one at the counter' });
    expect(due(await given(...toHotline()).accepts(asked))).toBeUndefined();
    const outcome = await given(...toHotline(), asked).accepts(at('2026-03-04T14:00:00+08:00', answered));
    expect(due(outcome)).toBe('2026-03-05T06:00:00.000Z');
    expect(await progressReminders(outcome)).toEqual([]);
    const vendor = act('startWaiting', { reason: 'vendor', note: 'A spare part' });
    expect(due(await given(...toHotline()).accepts(vendor))).toBe('2026-03-02T10:00:00.000Z');
  });

  it('takes the hours from the policy, and none with the control off', async () => {
    const { given: often } = practise({ policy: { progress: { everyWorkingHours: 2 } } });
    expect(due(await often(...toHotline()).stands())).toBe('2026-03-02T03:00:00.000Z');
    const { given: never } = practise({ policy: { controls: { '3.2.e': false } } });
    expect(due(await never(...toHotline()).stands())).toBeUndefined();
  });

  it('stays quiet once the service is restored', async () => {
    expect(due(await given(...toApplied).stands())).toBeUndefined();
  });

  it('goes on after a late entry at the instant it was reckoned from', async () => {
    const outcome = await given(...toDiagnosis(), by(developer, told('otherUser'))).stands();
    await until(outcome, '2026-03-03T09:00:00+08:00');
    const { view } = outcome;
    const late = { ...told('submitter'), occurredAt: '2026-03-02T09:00:00+08:00' };
    const { type, payload, by: actor, occurredAt } = late;
    await outcome.desk.execute({ type, payload, actor, occurredAt, instanceId: view.id } as never);
    await until(outcome, '2026-03-06T09:00:00+08:00');
    expect((await outcome.desk.read(view.id)).setAside).toBeNull();
  });
});
