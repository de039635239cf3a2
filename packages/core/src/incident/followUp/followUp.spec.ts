import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  at,
  by,
  closed,
  confirmed,
  dissatisfied,
  notReached,
  reached,
  rejected,
  reopened,
  type Act,
} from '../../rehearsal/acts.suite.ts';
import {
  settled,
  toAgreement,
  toApplied,
  toClosed,
  toClosing,
  toConfirmation,
  toDiagnosis,
} from '../../rehearsal/passages.suite.ts';
import { colleague, customer, developer, incidentManager, stranger, tier1 } from '../../rehearsal/people.suite.ts';
import {
  effectsOf,
  given,
  givenWritten,
  owedBy,
  practise,
  region,
  until,
  type Outcome,
} from '../../rehearsal/rehearsal.suite.ts';
import { later, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const dueAt = ({ view }: Outcome) => view.obligations.find(({ id }) => id === 'followUp')?.dueAt;
const deadline = ({ view }: Outcome, rung: string) => view.deadlines.find((one) => one.rung === rung)?.dueAt;
const appliedAt = (instant: string): readonly Act[] => [...toAgreement(), at(instant, applied)];
const afterwards = async (outcome: Outcome, instant: string): Promise<readonly string[]> => {
  outcome.clock.advanceTo(instant);
  await outcome.desk.tick();
  const entries = await outcome.desk.journal(outcome.id);
  return entries.map(({ entry }) => entry.command.type);
};

describe(titled('5.14.a'), () => {
  it.each([
    ['a Monday', '2026-03-02T10:00:00+08:00', '2026-03-09T10:00:00.000Z'],
    ['a minute before closing on a Friday', '2026-03-06T17:59:00+08:00', '2026-03-13T10:00:00.000Z'],
    ['late at night', '2026-03-02T23:59:00+08:00', '2026-03-09T10:00:00.000Z'],
    ['a Saturday', '2026-03-07T10:00:00+08:00', '2026-03-13T10:00:00.000Z'],
    ['a make-up Saturday: across National Day', '2026-09-30T10:00:00+08:00', '2026-10-13T10:00:00.000Z'],
  ])('is due at the end of working time of the fifth working day after %s', async (_, handlingEnded, due) => {
    expect(dueAt(await given(...appliedAt(handlingEnded)).stands())).toBe(due);
  });

  it('is reckoned from the end of handling, not from confirmation or closing', async () => {
    const late = toClosed.slice(toApplied.length).map((step) => at('2026-03-05T10:00:00+08:00', step));
    expect(dueAt(await given(...toApplied).accepts(...late))).toBe('2026-03-09T10:00:00.000Z');
  });

  it('takes the days and the end of the day from the policy', async () => {
    const { given: under } = practise({ policy: { followUp: { workingDays: 3, until: 'midnight' } } });
    expect(dueAt(await under(...toApplied).stands())).toBe('2026-03-05T16:00:00.000Z');
  });

  it('is not owed before handling has ended', async () => {
    const outcome = await given(...toAgreement()).stands();
    expect(region(outcome, 'followUp')).toBe('notOwed');
    expect(await given(...toAgreement()).refuses(reached)).toMatchObject({ kind: 'state' });
  });

  it('blocks nothing, and is still to be done when the incident is closed', async () => {
    const outcome = await given(...toClosed).stands();
    expect(owedBy(outcome)).toMatchObject({ followUp: 'owed' });
    expect(region(await given(...toClosed).accepts(reached), 'followUp')).toBe('done');
  });

  it('carries the confirmation when it reaches the customer first', async () => {
    const both = act('confirmDuringFollowUp', { satisfaction: 'neutral', remarks: 'Took long' }, colleague);
    const outcome = await given(...toConfirmation).accepts(both);
    expect(outcome.view.state).toMatchObject({ stage: 'closing', followUp: 'done' });
    expect(owedBy(outcome)).toMatchObject({ followUp: 'discharged', customerConfirmation: 'discharged' });
  });

  it('refuses to carry it when the customer was called back already', async () => {
    const both = act('confirmDuringFollowUp', { satisfaction: 'neutral' }, colleague);
    expect(await given(...toConfirmation, reached).refuses(both)).toMatchObject({ requirement: '5.14.a' });
  });
});

describe(titled('5.14.b'), () => {
  it('records who called, when, whether the customer was reached, and what they thought', async () => {
    const { entries, view } = await given(...toApplied).accepts(reached);
    expect(entries.at(-1)?.entry).toMatchObject({ actor: { id: 'zhou' }, command: { payload: reached.payload } });
    expect(view.record).toMatchObject({
      followUp: { reachedAt: '2026-03-02T01:00:00.000Z', satisfaction: 'satisfied' },
    });
  });

  it('stays owed where nobody answered', async () => {
    for (const desk of [given, givenWritten]) {
      const outcome = await desk(...toApplied).accepts(notReached, notReached);
      expect(outcome.view.record).toMatchObject({
        followUp: { attempts: [{ reached: false }, { reached: false }], reachedAt: null },
      });
      expect(owedBy(outcome)).toMatchObject({ followUp: 'owed' });
    }
  });

  it('refuses a second one, one without an opinion, and one of another tier', async () => {
    expect(await given(...toApplied, reached).refuses(reached)).toMatchObject({ kind: 'state' });
    expect(await given(...toApplied).refuses(by(developer, reached))).toMatchObject({ kind: 'role' });
    const mute = act('recordFollowUp', { reached: true } as never);
    await expect(given(...toApplied).accepts(mute)).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe(`${titled('5.14.b')}: nobody rates their own work`, () => {
  const unrated = act('confirmResolution', { receivedBy: 'telephone' });

  it('keeps time, channel and outcome of every attempt', async () => {
    const texted = act('recordFollowUp', { reached: false, channel: 'instantMessage' }, colleague);
    const outcome = await given(...toApplied, texted).accepts(at('2026-03-03T10:00:00+08:00', reached));
    expect(outcome.view.record).toMatchObject({
      followUp: {
        attempts: [
          { at: '2026-03-02T01:00:00.000Z', channel: 'instantMessage', reached: false },
          { at: '2026-03-03T02:00:00.000Z', channel: 'telephone', reached: true },
        ],
      },
    });
  });

  it('refuses a rating by the person who applied the solution, whichever way it is recorded', async () => {
    const own = { kind: 'condition', requirement: '5.14.b' };
    expect(await given(...toApplied).refuses(by(tier1, reached))).toMatchObject(own);
    expect(await given(...toConfirmation).refuses(by(tier1, confirmed))).toMatchObject(own);
    const both = act('confirmDuringFollowUp', { satisfaction: 'satisfied' });
    expect(await given(...toConfirmation).refuses(both)).toMatchObject(own);
  });

  it('takes it from a colleague, or from the customer', async () => {
    for (const person of [colleague, customer])
      expect(region(await given(...toApplied).accepts(by(person, reached)), 'followUp')).toBe('done');
  });

  it('lets a customer rate their own incident, and say nothing of unanswered calls', async () => {
    await expect(given(...toApplied).refuses(by(stranger, reached))).rejects.toMatchObject({
      code: 'unknown-instance',
    });
    expect(await given(...toApplied).refuses(by(customer, notReached))).toMatchObject({ kind: 'condition' });
  });

  it('stays quiet about an unanswered call, and a confirmation that rates nothing', async () => {
    await given(...toApplied).accepts(by(tier1, notReached));
    await given(...toConfirmation).accepts(unrated);
  });

  it('does not mind where policy has switched the control off', async () => {
    const { given: under } = practise({ policy: { controls: { '5.14.b': false } } });
    await under(...toApplied).accepts(by(tier1, reached));
  });
});

describe(titled('5.14.c'), () => {
  it('warns tier 1 at the end of the fourth working day, once', async () => {
    const outcome = await given(...toApplied).stands();
    expect(deadline(outcome, 'warning')).toBe('2026-03-06T10:00:00.000Z');
    expect(await afterwards(outcome, '2026-03-06T18:00:00+08:00')).toContain('warnFollowUp');
    expect(
      (await afterwards(outcome, '2026-03-09T17:59:00+08:00')).filter((type) => type === 'warnFollowUp'),
    ).toHaveLength(1);
  });

  it('is overdue at the end of the fifth: the incident manager is told, and it can be done late', async () => {
    const outcome = await given(...toApplied).accepts({ ...notReached, at: '2026-03-09T18:00:00+08:00' });
    expect(region(outcome, 'followUp')).toBe('overdue');
    const overdue = outcome.entries.find(({ entry }) => entry.command.type === 'markFollowUpOverdue');
    expect(overdue?.entry).toMatchObject({
      occurredAt: '2026-03-09T10:00:00.000Z',
      effects: [{ type: 'notifyIncidentManager', payload: { ground: 'followUpOverdue' } }],
    });
    const late = await given(...toApplied).accepts({ ...notReached, at: '2026-03-09T18:00:00+08:00' }, reached);
    expect(region(late, 'followUp')).toBe('doneLate');
    expect(await late.desk.count({ where: { followUp: 'doneLate' } })).toBe(1);
  });

  it('stays quiet after a follow-up in time', async () => {
    const outcome = await given(...toApplied).accepts(reached);
    const types = await afterwards(outcome, '2026-04-01T09:00:00+08:00');
    expect(types).not.toContain('warnFollowUp');
    expect(types).not.toContain('markFollowUpOverdue');
  });

  it.each([
    ['the control off', { controls: { '5.14.c': false } }, []],
    ['no warning', { followUp: { warnWorkingDaysBefore: 0 } }, ['overdue']],
  ])('follows a policy with %s', async (_, policy, rungs) => {
    const { view } = await practise({ policy })
      .given(...toApplied)
      .stands();
    expect(view.deadlines.filter(({ id }) => id === 'followUp').map(({ rung }) => rung)).toEqual(rungs);
  });
});

describe(titled('5.14.d'), () => {
  const givenUp = act('giveUpFollowUp', { remarks: 'Number out of service' });
  const tries = [notReached, notReached, notReached];

  it('ends the duty as unreachable after the calls policy asks for, and tells the incident manager', async () => {
    const outcome = await given(...toApplied, ...tries).accepts(givenUp);
    expect(region(outcome, 'followUp')).toBe('unreachable');
    expect(owedBy(outcome)).toMatchObject({ followUp: 'waived' });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyIncidentManager', payload: { ground: 'customerUnreachable' } }]);
  });

  it('refuses it a call too early', async () => {
    const refusal = await given(...toApplied, ...tries.slice(1)).refuses(givenUp);
    expect(refusal).toMatchObject({ kind: 'guard', requirement: '5.14.d' });
  });

  it('takes a customer who calls after all', async () => {
    const both = act('confirmDuringFollowUp', { satisfaction: 'satisfied' }, colleague);
    const outcome = await given(...toConfirmation, ...tries, givenUp).accepts(both, ...settled, closed);
    expect(outcome.view.state).toMatchObject({ stage: { closed: 'ended' }, followUp: 'done' });
  });

  it('is not in the written text', async () => {
    const refusal = await givenWritten(...toApplied, ...tries).refuses(givenUp);
    expect(refusal).toMatchObject({ kind: 'reading', requirement: '5.14.d' });
  });

  const complained = act('recordComplaint', { complaint: 'Third time this month' }, colleague);
  const unanswered = { dissatisfaction: 'owed' };

  it.each([
    ['the call', toApplied, dissatisfied],
    [
      'the confirmation',
      toConfirmation,
      { ...confirmed, payload: { ...confirmed.payload, satisfaction: 'dissatisfied' } },
    ],
    [
      'the call that carries it',
      toConfirmation,
      act('confirmDuringFollowUp', { satisfaction: 'dissatisfied' }, colleague),
    ],
  ])('never lets dissatisfaction pass: the incident manager is told by %s', async (_, before, word) => {
    const outcome = await given(...before).accepts(word);
    expect(effectsOf(outcome)).toContainEqual({
      type: 'notifyIncidentManager',
      payload: { ground: 'customerDissatisfied' },
    });
    expect(owedBy(outcome)).toMatchObject(unanswered);
  });

  it('is answered by another cycle: rejected before it is closed, reopened afterwards', async () => {
    for (const before of [[...toApplied], [...toConfirmation], [...toClosing]]) {
      const outcome = await given(...before, dissatisfied).accepts(rejected);
      expect(outcome.view.state).toMatchObject({ stage: 'diagnosis', followUp: 'notOwed' });
      expect(owedBy(outcome)).not.toHaveProperty('dissatisfaction');
    }
    expect(region(await given(...toClosed, dissatisfied).accepts(reopened), 'stage')).toBe('diagnosis');
  });

  it('is answered by a complaint, which company management leads as a dispute, closed or not', async () => {
    for (const before of [toApplied, toClosed]) {
      const outcome = await given(...before, dissatisfied).accepts(complained);
      expect(outcome.view.state).toMatchObject({ lead: 'management' });
      expect(outcome.view.record).toMatchObject({ managementLead: { ground: 'dispute' } });
      expect(owedBy(outcome)).toMatchObject({ dissatisfaction: 'discharged', leadRelease: 'owed' });
      expect(effectsOf(outcome)).toEqual([
        { type: 'notifySupport', payload: { tier: 'tier2Management', ground: 'complaint' } },
      ]);
    }
  });

  it('is due within two working days, and then goes on to company management', async () => {
    const outcome = await given(...toClosed, dissatisfied).stands();
    const dueBy = '2026-03-04T10:00:00.000Z';
    expect(outcome.view.obligations.find(({ id }) => id === 'dissatisfaction')).toMatchObject({ dueAt: dueBy });
    expect(tidings(await later(outcome, '2026-03-20T09:00:00+08:00'))).toContain(
      '03-04T10:00 escalateDissatisfaction dissatisfactionUnanswered tier2Management',
    );
    await expect(outcome.desk.read(outcome.id)).resolves.toMatchObject({ setAside: null });
    expect(owedBy({ ...outcome, view: await outcome.desk.read(outcome.id) })).toMatchObject({
      dissatisfaction: 'owed',
    });
  });

  it.each([
    ['a complaint', complained],
    ['another cycle', reopened],
    [
      'a waiver',
      act('waiveObligation', { obligation: 'dissatisfaction', reason: 'Settled by telephone' }, incidentManager),
    ],
  ])('goes on to nobody after %s in time', async (_, answer) => {
    const outcome = await given(...toClosed, dissatisfied).accepts(answer);
    expect(await until(outcome, '2026-03-20T09:00:00+08:00')).not.toContain('escalateDissatisfaction');
  });

  it('refuses a complaint of a customer who is content, a second one, and one of another organisation', async () => {
    expect(await given(...toApplied, reached).refuses(complained)).toMatchObject({ requirement: '5.14.d' });
    expect(await given(...toApplied, dissatisfied, complained).refuses(complained)).toMatchObject({ kind: 'guard' });
    await expect(given(...toApplied, dissatisfied).refuses(by(stranger, complained))).rejects.toMatchObject({
      code: 'unknown-instance',
    });
  });

  it('refuses to reject what the customer confirmed and is content with', async () => {
    expect(await given(...toClosing, reached).refuses(rejected)).toMatchObject({ kind: 'guard' });
  });

  it('is recorded, and no more, in the written text', async () => {
    const outcome = await givenWritten(...toApplied).accepts(dissatisfied);
    expect(region(outcome, 'followUp')).toBe('done');
    expect(owedBy(outcome)).not.toHaveProperty('dissatisfaction');
  });
});

describe(`${titled('5.14.a')}: what earlier cycles came to`, () => {
  const earlier = ({ view }: Outcome) => view.record['earlierFollowUps'];

  it.each([
    ['still to be done', [...toConfirmation, notReached, rejected], 'superseded', 1],
    ['done', [...toClosed, reached, reopened], 'reached', 1],
    [
      'given up',
      [...toClosed, notReached, notReached, notReached, act('giveUpFollowUp', {}), reopened],
      'unreachable',
      3,
    ],
  ] as const)('keeps a follow-up that was %s, superseded and never deleted', async (_, steps, standing, calls) => {
    const outcome = await given(...steps).stands();
    expect(earlier(outcome)).toMatchObject([{ cycle: 1, standing }]);
    expect((earlier(outcome) as { attempts: unknown[] }[])[0]?.attempts).toHaveLength(calls);
    expect(outcome.view.record).toMatchObject({ followUp: { attempts: [], reachedAt: null } });
  });

  it('keeps those of every cycle', async () => {
    const again = toConfirmation.slice(toDiagnosis().length);
    const outcome = await given(...toConfirmation, rejected, ...again).accepts(rejected);
    expect(earlier(outcome)).toMatchObject([{ cycle: 1 }, { cycle: 2 }]);
  });

  it('stays quiet while there is only one cycle', async () => {
    expect(earlier(await given(...toClosed).accepts(reached))).toEqual([]);
  });
});
