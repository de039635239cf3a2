import { describe, expect, it } from 'vitest';
import {
  act,
  agreed,
  applied,
  at,
  backedUp,
  causeFound,
  closed,
  confirmationAsked,
  documented,
  guided,
  majorFault,
  partlyApplied,
  proposed,
  type Act,
} from '../../../rehearsal/acts.suite.ts';
import { toAgreement, toHotline, toRemote } from '../../../rehearsal/passages.suite.ts';
import { given, givenWritten, owedBy, region, type Outcome } from '../../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';

const nothingSolved: Act = { ...partlyApplied, payload: { ...partlyApplied.payload, result: 'notSolved' } };
const timeAgreed = act('agreeResolutionTime', { at: '2026-03-20T12:00:00+08:00', reason: 'A part is ordered' });
const applicationOf = ({ view }: Outcome) => view.record['application'];

describe(`${titled('5.9.b')}: what is applied solves a part, or nothing`, () => {
  it.each([
    ['partlySolved', partlyApplied],
    ['notSolved', nothingSolved],
  ] as const)('goes back to the diagnosis when it is %s; handling has not ended', async (result, partly) => {
    const outcome = await given(...toAgreement()).accepts(partly);
    expect(region(outcome, 'stage')).toBe('diagnosis');
    expect(outcome.view.record).toMatchObject({ handlingEndedAt: null, agreement: null, application: { result } });
    expect(region(outcome, 'followUp')).toBe('notOwed');
    expect(outcome.entries.at(-1)?.entry.command.payload).toMatchObject({
      remains: 'The wards still see a white screen',
    });
  });

  it('is solved by another proposal, which is agreed to and backed up anew', async () => {
    const outcome = await given(...toAgreement(), partlyApplied, causeFound, proposed, agreed).accepts(applied);
    expect(region(outcome, 'stage')).toEqual({ solution: 'applied' });
    expect(applicationOf(outcome)).toMatchObject({ result: 'solved' });
    const major = [...toAgreement(majorFault), backedUp, partlyApplied, causeFound, proposed, agreed];
    expect(await given(...major).refuses(applied)).toMatchObject({ requirement: '5.9.c' });
  });

  it('applies a part no sooner than the whole: a major fault waits for its backup', async () => {
    expect(await given(...toAgreement(majorFault)).refuses(partlyApplied)).toMatchObject({ requirement: '5.9.c' });
  });

  it('owes a time for what remains, until one is agreed on or all of it is solved', async () => {
    expect(owedBy(await given(...toAgreement()).accepts(partlyApplied))).toMatchObject({ remainder: 'owed' });
    const outcome = await given(...toAgreement(), partlyApplied).accepts(timeAgreed);
    expect(owedBy(outcome)).toMatchObject({ remainder: 'discharged' });
    expect(outcome.view.deadlines.map(({ id }) => id)).toContain('agreed');
    const before = [...toAgreement(), timeAgreed, at('2026-03-02T10:00:00+08:00', partlyApplied)];
    expect(owedBy(await given(...before).stands())).toMatchObject({ remainder: 'owed' });
    const whole = await given(...toAgreement(), partlyApplied, causeFound, proposed, agreed, applied).stands();
    expect(owedBy(whole)).not.toHaveProperty('remainder');
  });

  it('goes on where it is when it was tried by telephone or remotely', async () => {
    const byTelephone = await given(...toHotline(), guided).accepts(partlyApplied);
    expect(region(byTelephone, 'stage')).toBe('hotline');
    expect(applicationOf(byTelephone)).toMatchObject({ result: 'partlySolved' });
    const session = [act('startRemoteSession', { tool: 'RustDesk' }), act('endRemoteSession', { done: 'Half of it' })];
    const remotely = await given(...toRemote(), ...session).accepts(partlyApplied);
    expect(region(remotely, 'stage')).toEqual({ remote: 'consented' });
    await given(...toRemote(), ...session, partlyApplied).accepts(applied);
  });

  it('is never confirmed or closed with something left', async () => {
    const left = [...toAgreement(), partlyApplied];
    for (const end of [documented, confirmationAsked, closed])
      expect(await given(...left).refuses(end)).toMatchObject({ outcome: 'refused' });
  });

  it('says what remains', async () => {
    const silent = { ...partlyApplied, payload: { summary: 'Half of it', result: 'partlySolved' } };
    await expect(given(...toAgreement()).accepts(silent)).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ path: '/payload/remains' }],
    });
  });

  it('counts as nobody’s solution, and is new to the written text', async () => {
    expect(await givenWritten(...toAgreement()).refuses(partlyApplied)).toMatchObject({
      kind: 'reading',
      requirement: '5.9.b',
    });
    const { desk } = await given(...toAgreement()).accepts(partlyApplied);
    const { performance } = await desk.month({ month: '2026-03' });
    expect(performance.map(({ solutions }) => solutions)).not.toContain(1);
  });
});
