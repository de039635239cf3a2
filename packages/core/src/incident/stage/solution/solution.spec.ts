import { describe, expect, it } from 'vitest';
import {
  act,
  agreed,
  applied,
  backedUp,
  by,
  causeFound,
  confirmationAsked,
  documented,
  majorFault,
  proposed,
  workaroundApplied,
  workaroundProposed,
} from '../../../rehearsal/acts.suite.ts';
import {
  toAgreement,
  toApplied,
  toConfirmation,
  toDiagnosis,
  toWorkaroundOfTier2,
} from '../../../rehearsal/passages.suite.ts';
import { customer, developer, incidentManager } from '../../../rehearsal/people.suite.ts';
import {
  effectsOf,
  given,
  givenWritten,
  owedBy,
  practise,
  region,
  until,
  type Outcome,
} from '../../../rehearsal/rehearsal.suite.ts';
import { later, tidings } from '../../../rehearsal/timing.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';

const toProposal = [...toDiagnosis(), causeFound, proposed];
const declined = act('declineSolution', { reason: 'Too long' });

describe(titled('5.9.a'), () => {
  it('waits for the customer, who agrees themselves or by telephone', async () => {
    for (const consent of [agreed, by(customer, agreed)])
      expect(region(await given(...toProposal).accepts(consent), 'stage')).toEqual({ solution: 'agreed' });
  });

  it('refuses to apply what the customer has not agreed to', async () => {
    expect(await given(...toProposal).refuses(applied)).toMatchObject({ kind: 'state' });
  });

  it.each([
    ['declined', toProposal],
    ['given up after it was agreed', toAgreement(majorFault)],
  ])('goes back to the diagnosis when it is %s', async (_, before) => {
    const outcome = await given(...before).accepts(declined);
    expect(region(outcome, 'stage')).toBe('diagnosis');
    expect(outcome.view.record).toMatchObject({ agreement: null });
  });

  it('knows no way back in the written text', async () => {
    expect(await givenWritten(...toProposal).refuses(declined)).toMatchObject({ kind: 'reading' });
  });
});

describe(titled('5.9.c'), () => {
  it('applies the solution once the backup is recorded', async () => {
    await given(...toAgreement(majorFault), backedUp).accepts(applied);
  });

  it('refuses without it and names the clause', async () => {
    const refusal = await given(...toAgreement(majorFault)).refuses(applied);
    expect(refusal).toMatchObject({ kind: 'obligation', requirement: '5.9.c' });
    expect(refusal.instead.map(({ command }) => command)).toContain('recordBackup');
  });

  it('wants another one for another solution', async () => {
    const again = [...toAgreement(majorFault), backedUp, declined, causeFound, proposed, agreed];
    expect(await given(...again).refuses(applied)).toMatchObject({ requirement: '5.9.c' });
  });

  it('asks nothing where the fault is graded low', async () => {
    const outcome = await given(...toAgreement()).accepts(applied);
    expect(owedBy(outcome)).not.toHaveProperty('backup');
  });
});

describe(titled('3.2.f'), () => {
  it('asks the customer to confirm once the steps are documented', async () => {
    const outcome = await given(...toApplied, documented).accepts(confirmationAsked);
    expect(region(outcome, 'stage')).toBe('confirmation');
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyCustomer', payload: { ground: 'confirmationAsked' } }]);
  });

  it('refuses to ask before', async () => {
    expect(await given(...toApplied).refuses(confirmationAsked)).toMatchObject({ requirement: '3.2.f' });
  });

  it('has the tier that solved it write them', async () => {
    expect(await given(...toApplied).refuses(by(developer, documented))).toMatchObject({ requirement: '1.l' });
  });
});

describe(titled('3.3.c'), () => {
  const found = act('recordRootCause', { outcome: 'found', cause: 'Heap too small' }, developer);
  const notNow = act(
    'recordRootCause',
    { outcome: 'notNow', reason: 'No one free', nextLookAt: '2026-04-01T09:00:00+08:00' },
    developer,
  );

  const dueAt = ({ view }: Outcome) => view.obligations.find(({ id }) => id === 'rootCause')?.dueAt;

  it('leaves a duty that blocks nothing', async () => {
    const { view } = await given(...toWorkaroundOfTier2).stands();
    expect(view.obligations.find(({ id }) => id === 'rootCause')).toMatchObject({
      requirement: '3.3.c',
      standing: 'owed',
      blocks: [],
    });
  });

  it('is discharged when the cause is found, also after it could not be looked for', async () => {
    expect(owedBy(await given(...toWorkaroundOfTier2).accepts(notNow))).toMatchObject({ rootCause: 'waived' });
    expect(owedBy(await given(...toWorkaroundOfTier2, notNow).accepts(found))).toMatchObject({
      rootCause: 'discharged',
    });
  });

  it('reminds whoever has it twenty working days after the workaround, once', async () => {
    const outcome = await given(...toWorkaroundOfTier2).stands();
    expect(dueAt(outcome)).toBe('2026-03-30T10:00:00.000Z');
    const told = tidings(await later(outcome, '2026-06-01T09:00:00+08:00'));
    expect(told.filter((tiding) => tiding.includes('rootCauseDue'))).toEqual([
      '03-30T10:00 remindOfRootCause rootCauseDue tier2RD',
    ]);
    const { given: under } = practise({ policy: { rootCause: { lookWithinWorkingDays: 1 } } });
    expect(dueAt(await under(...toWorkaroundOfTier2).stands())).toBe('2026-03-03T10:00:00.000Z');
  });

  it('is owed again when the next look is due, which lies ahead', async () => {
    const outcome = await given(...toWorkaroundOfTier2).accepts(notNow);
    expect(dueAt(outcome)).toBe('2026-04-01T01:00:00.000Z');
    const told = tidings(await later(outcome, '2026-04-01T09:00:00+08:00'));
    expect(told).toContain('04-01T01:00 remindOfRootCause rootCauseDue tier2RD');
    expect((await outcome.desk.read(outcome.id)).obligations.find(({ id }) => id === 'rootCause')).toMatchObject({
      standing: 'owed',
      overdue: true,
    });
    const past = { ...notNow, payload: { ...notNow.payload, nextLookAt: '2026-03-02T09:00:00+08:00' } };
    expect(await given(...toWorkaroundOfTier2).refuses(past)).toMatchObject({ kind: 'guard', requirement: '3.3.c' });
  });

  it('reminds nobody of a cause that was found, or that the incident was let off', async () => {
    const waived = act('waiveObligation', { obligation: 'rootCause', reason: 'Replaced' }, incidentManager);
    for (const end of [found, waived])
      expect(await until(await given(...toWorkaroundOfTier2).accepts(end), '2026-06-01T09:00:00+08:00')).not.toContain(
        'remindOfRootCause',
      );
  });

  it('stays quiet after a workaround of tier 1, and after a solution', async () => {
    const byTier1 = await given(...toDiagnosis(), workaroundProposed, agreed).accepts(workaroundApplied);
    expect(owedBy(byTier1)).not.toHaveProperty('rootCause');
    expect(await given(...toConfirmation).refuses(found)).toMatchObject({ requirement: '3.3.c' });
  });
});

describe(titled('3.2.g'), () => {
  it('has tier 1 ask, and then waits for the answer', async () => {
    const outcome = await given(...toApplied, documented).accepts(confirmationAsked);
    expect(outcome.entries.at(-1)?.entry).toMatchObject({ actor: { id: 'li' } });
    expect(owedBy(outcome)).toMatchObject({ customerConfirmation: 'owed' });
  });

  it('refuses that another tier asks, and that anybody asks twice', async () => {
    expect(await given(...toApplied, documented).refuses(by(developer, confirmationAsked))).toMatchObject({
      kind: 'role',
    });
    expect(await given(...toConfirmation).refuses(confirmationAsked)).toMatchObject({ kind: 'state' });
  });

  it('stays quiet while the steps are written', async () => {
    expect(effectsOf(await given(...toApplied).accepts(documented))).toEqual([]);
  });
});
