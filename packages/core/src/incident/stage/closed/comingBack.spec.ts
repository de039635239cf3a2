import { describe, expect, it } from 'vitest';
import * as acts from '../../../rehearsal/acts.suite.ts';
import { act, at } from '../../../rehearsal/acts.suite.ts';
import { settled, toApplied, toClosed, toConfirmation, toDiagnosis } from '../../../rehearsal/passages.suite.ts';
import { given, region } from '../../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../../rehearsal/titled.suite.ts';

const solvedAgain = toApplied.slice(toDiagnosis().length);
const tooLate = '2026-03-17T10:00:00+08:00';

describe(`edge case 2, ${titled('5.13.b')}: it comes back`, () => {
  it('is reopened within the time for that: the next cycle, and a follow-up of its own', async () => {
    const outcome = await given(...toClosed, acts.dissatisfied, acts.reopened).accepts(...solvedAgain);
    expect(outcome.view).toMatchObject({ record: { cycle: 2 }, state: { followUp: 'owed' } });
  });

  it('is a new incident afterwards, which says what it follows', async () => {
    const old = await given(...toClosed, at(tooLate, acts.dissatisfied)).stands();
    const { type, payload, by } = act('reportIncident', { channel: 'email', ...acts.intake, follows: old.id });
    const again = await old.desk.execute({ type, payload, actor: by, idempotencyKey: 'again' } as never);
    expect(again).toMatchObject({ outcome: 'accepted' });
    expect((await old.desk.read(again.instanceId)).record).toMatchObject({ relations: { follows: old.id }, cycle: 1 });
    expect(region(await given(...toClosed).stands(), 'stage')).toEqual({ closed: 'ended' });
    expect(await given(...toClosed).refuses(at(tooLate, acts.reopened))).toMatchObject({ kind: 'state' });
  });

  it('follows nothing where nobody said so', async () => {
    expect((await given(acts.emailed).stands()).view.record).toMatchObject({ relations: { follows: null } });
  });
});

describe(`edge case 28, ${titled('5.13.b')}: what the first cycle came to`, () => {
  const first = { cycle: 1, solvedBy: 'tier1', usesWorkaround: false, handlingEndedAt: '2026-03-02T01:00:00.000Z' };
  const reopenedLater = at('2026-03-05T10:00:00+08:00', acts.reopened);

  it('is frozen, whatever the second does', async () => {
    const closedAgain = [
      ...solvedAgain,
      acts.documented,
      acts.confirmationAsked,
      acts.confirmed,
      ...settled,
      acts.closed,
    ];
    const { view } = await given(...toClosed, reopenedLater).accepts(...closedAgain);
    expect(view.record['earlierResults']).toEqual([
      {
        ...first,
        answer: 'confirmed',
        closedAt: '2026-03-02T01:00:00.000Z',
        ended: 'reopened',
        endedAt: '2026-03-05T02:00:00.000Z',
      },
    ]);
  });

  it('tells a rejection from a reopening, so that each can be counted', async () => {
    const { view } = await given(...toConfirmation, acts.rejected).stands();
    expect(view.record['earlierResults']).toMatchObject([
      { ...first, answer: null, closedAt: null, ended: 'rejected' },
    ]);
    expect((await given(...toClosed).stands()).view.record).toMatchObject({ earlierResults: [] });
  });
});

describe(`edge case 3, ${titled('5.14.a')}: the follow-up of the cycle that is over`, () => {
  it('stays on record as superseded where it was still to be done', async () => {
    const { view } = await given(...toClosed).accepts(acts.reopened);
    expect(view.record).toMatchObject({ earlierFollowUps: [{ cycle: 1, standing: 'superseded' }] });
  });
});
