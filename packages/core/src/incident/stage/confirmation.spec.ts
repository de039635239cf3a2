import { describe, expect, it } from 'vitest';
import {
  act,
  applied,
  by,
  causeFound,
  closed,
  confirmed,
  proposed,
  agreed,
  rejected,
} from '../../rehearsal/acts.suite.ts';
import { toApplied, toConfirmation } from '../../rehearsal/passages.suite.ts';
import { customer, developer, stranger } from '../../rehearsal/people.suite.ts';
import { given, givenWritten, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(titled('5.10.a'), () => {
  it('takes it from the customer, or from tier 1 who says how they answered', async () => {
    for (const person of [customer, confirmed.by])
      expect(region(await given(...toConfirmation).accepts(by(person, confirmed)), 'stage')).toBe('closing');
  });

  it('refuses to close without it', async () => {
    expect(await given(...toConfirmation).refuses(closed)).toMatchObject({ kind: 'obligation', requirement: '5.10.a' });
  });

  it('refuses to record an answer nobody was asked for', async () => {
    expect(await given(...toApplied).refuses(confirmed)).toMatchObject({ kind: 'state' });
  });

  it('takes it from nobody else', async () => {
    expect(await given(...toConfirmation).refuses(by(developer, confirmed))).toMatchObject({ kind: 'role' });
    await expect(given(...toConfirmation).refuses(by(stranger, confirmed))).rejects.toMatchObject({
      code: 'unknown-instance',
    });
  });
});

describe(titled('1.d'), () => {
  it('keeps what the customer thinks of the service', async () => {
    const { entries } = await given(...toConfirmation).accepts(confirmed);
    expect(entries.at(-1)?.entry.command.payload).toMatchObject({ satisfaction: 'satisfied' });
  });

  it('refuses an opinion the scale does not know', async () => {
    const wrong = act('confirmResolution', { receivedBy: 'email', satisfaction: 'delighted' } as never);
    await expect(given(...toConfirmation).accepts(wrong)).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe(titled('5.10.b'), () => {
  it('goes back to work in a new cycle, in which everything about the solution is to be done anew', async () => {
    const outcome = await given(...toConfirmation).accepts(rejected);
    expect(outcome.view.state).toMatchObject({ stage: 'diagnosis', followUp: 'notOwed' });
    expect(outcome.view.record).toMatchObject({
      cycle: 2,
      handlingEndedAt: null,
      diagnosis: null,
      documentation: null,
      classification: { category: 'fault' },
    });
    expect(outcome.view.deadlines.map(({ id }) => id)).not.toContain('followUp');
  });

  it('owes another follow-up, reckoned from the second end of handling', async () => {
    const again = [causeFound, proposed, agreed].map((step) => ({ ...step, at: '2026-03-04T10:00:00+08:00' }));
    const { view } = await given(...toConfirmation, rejected, ...again).accepts(applied);
    expect(view.deadlines.filter(({ id }) => id === 'followUp').map(({ key }) => key)).toEqual([
      'followUp#2/warning@2026-03-04T02:00:00.000Z',
      'followUp#2/overdue@2026-03-04T02:00:00.000Z',
    ]);
  });

  it('is not in the written text', async () => {
    expect(await givenWritten(...toConfirmation).refuses(rejected)).toMatchObject({
      kind: 'reading',
      requirement: '5.10.b',
    });
  });
});
