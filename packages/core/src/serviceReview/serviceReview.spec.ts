import { describe, expect, it } from 'vitest';
import { act, at, by, type Act } from '../rehearsal/acts.suite.ts';
import { also } from '../rehearsal/also.suite.ts';
import { colleague, customer, incidentManager, serviceDepartmentManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, until, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { explainAll } from '../desk/explanation/soundExplanation.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import {
  cancelled,
  done,
  held,
  heldWith,
  monthReport,
  moved,
  planned,
  plannedAfter,
} from './serviceReviewActs.suite.ts';

const onDay = (act: Act) => at('2026-04-10T14:00:00+08:00', act);

/** A desk with the report of March sent, and what was done with a first review on it. */
const reviewed = async (...acts: readonly Act[]): Promise<Outcome & { readonly review: string }> => {
  const outcome = await given(...monthReport).stands();
  return { ...outcome, review: await also(outcome, ...acts) };
};

const give = ({ desk }: Outcome, id: string, { type, payload, by: actor }: Act) =>
  desk.execute({ type, payload, actor, instanceId: id } as Parameters<typeof desk.execute>[0]);

const follow = (followedUp: object[]): Act =>
  act('holdServiceReview', { ...heldWith, followedUp } as never, incidentManager);
const carried = { number: 2, how: 'carriedOver', remark: 'Two answered', withinWorkingDays: 10 };
const over = { number: 1, how: 'dropped', remark: 'Nobody is free' };

describe(titled('1.i'), () => {
  it('is planned for a date with people, who are told', async () => {
    const outcome = await given(planned).stands();
    expect(outcome.view).toMatchObject({ state: 'planned', record: { former: null, people: ['sun', 'tang'] } });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyReviewParticipants', payload: { people: ['sun', 'tang'], ground: 'planned' } },
    ]);
  });

  it('is held over reports that were sent, with findings and actions that have an owner and a time', async () => {
    const { desk, review } = await reviewed(planned, onDay(held));
    const view = await desk.read(review);
    expect(view).toMatchObject({
      state: 'held',
      record: {
        reports: [{ month: '2026-03', report: expect.stringContaining('incidentReport/') as string }],
        held: { by: serviceDepartmentManager.id },
        actions: [
          { number: 1, owner: tier1.id, withinWorkingDays: 5, ended: null },
          { number: 2, owner: colleague.id, withinWorkingDays: 30 },
        ],
      },
    });
    const last = (await desk.journal(review)).at(-1)!.entry;
    expect(last.command.payload['findings']).toBe(heldWith.findings);
    expect(last.effects.at(-1)).toMatchObject({
      payload: { people: [tier1.id, colleague.id], ground: 'decided' },
    });
  });

  it('is not held over a report that was not sent', async () => {
    const refused = await given(planned).refuses(onDay(held));
    expect(refused).toMatchObject({ kind: 'guard', requirement: '1.i' });
    expect(refused.reasons.map(({ guard }) => guard)).toContain('reportsSent');
  });

  it('is planned and held by the two managers alone, and seen by no customer', async () => {
    expect(await given().refuses(by(tier1, planned))).toMatchObject({ kind: 'role', requirement: '1.i' });
    expect(await given(planned).refuses(by(tier1, held))).toMatchObject({ kind: 'role' });
    const { desk, id } = await given(planned).stands();
    await expect(desk.read(id, customer)).rejects.toMatchObject({ code: 'unknown-instance' });
  });

  it('is moved to another date, and cancelled; the latter not under the written text', async () => {
    expect((await given(planned).accepts(moved)).view.deadlines).toMatchObject([{ dueAt: '2026-04-14T10:00:00.000Z' }]);
    expect((await given(planned).accepts(cancelled)).view).toMatchObject({ state: 'cancelled', deadlines: [] });
    const policies = { serviceReview: { profile: 'written' } } as const;
    expect(await practise({ policies }).given(planned).refuses(cancelled)).toMatchObject({ kind: 'reading' });
  });

  it('has an action ended by its owner or a manager, once', async () => {
    const outcome = await reviewed(planned, onDay(held));
    expect(await give(outcome, outcome.review, by(colleague, done))).toMatchObject({
      outcome: 'refused',
      kind: 'condition',
      reasons: [{ requirement: '1.i', guard: 'ownsActionOfReview' }],
    });
    expect(await give(outcome, outcome.review, done)).toMatchObject({ outcome: 'accepted' });
    expect(await give(outcome, outcome.review, by(incidentManager, done))).toMatchObject({
      outcome: 'refused',
      reasons: [{ requirement: '1.i', guard: 'reviewActionOpen' }],
    });
  });
});

describe(`${titled('1.i')}: followed up at the next review`, () => {
  const next = async (): Promise<Outcome & { readonly former: string; readonly id: string }> => {
    const outcome = await reviewed(planned, onDay(held));
    return { ...outcome, former: outcome.review, id: await also(outcome, plannedAfter(outcome.review)) };
  };

  it('names the former one, and is not planned without it, nor after one that there is not', async () => {
    const outcome = await reviewed(planned, onDay(held));
    const plan = (act: Act) =>
      outcome.desk.execute({
        ...{ type: 'planServiceReview', idempotencyKey: JSON.stringify(act.payload), actor: incidentManager },
        payload: act.payload as never,
      });
    for (const wrong of [planned, plannedAfter('serviceReview/default/none')])
      expect(await plan(wrong)).toMatchObject({
        outcome: 'refused',
        reasons: [{ requirement: '1.i', guard: 'formerNamed' }],
      });
    expect(await plan(plannedAfter(outcome.review))).toMatchObject({ outcome: 'accepted' });
  });

  it.each([
    ['none of them', []],
    ['one of two', [carried]],
    ['one twice', [carried, { ...over, number: 2 }]],
    ['one that there is not', [carried, over, { ...over, number: 3 }]],
  ])('is not held while it says what became of %s', async (_, followedUp) => {
    const outcome = await next();
    expect(await give(outcome, outcome.id, follow(followedUp))).toMatchObject({
      outcome: 'refused',
      reasons: [{ requirement: '1.i', guard: 'openActionsDealtWith' }],
    });
  });

  it('carries over with a new time, drops with a reason, and tells the former one', async () => {
    const outcome = await next();
    expect(await give(outcome, outcome.id, follow([carried, over]))).toMatchObject({ outcome: 'accepted' });
    await outcome.desk.tick();
    expect((await outcome.desk.read(outcome.id)).record['actions']).toMatchObject([
      { number: 1, owner: colleague.id, withinWorkingDays: 10, ended: null },
      { number: 2, owner: tier1.id, withinWorkingDays: 5 },
      { number: 3, owner: colleague.id },
    ]);
    expect(await outcome.desk.read(outcome.former)).toMatchObject({
      state: 'followedUp',
      record: {
        followedUp: { review: outcome.id },
        actions: [{ ended: { how: 'dropped' } }, { ended: { how: 'carriedOver' } }],
      },
      deadlines: [],
    });
  });

  it('asks nothing about what was done since', async () => {
    const outcome = await next();
    expect(await give(outcome, outcome.former, done)).toMatchObject({ outcome: 'accepted' });
    expect(await give(outcome, outcome.id, follow([{ ...carried, owner: tier1.id }]))).toMatchObject({
      outcome: 'accepted',
    });
    await outcome.desk.tick();
    expect((await outcome.desk.read(outcome.former)).record['actions']).toMatchObject([
      { ended: { how: 'done', by: tier1.id } },
      { ended: { how: 'carriedOver' } },
    ]);
    expect((await outcome.desk.read(outcome.id)).record['actions']).toMatchObject([{ owner: tier1.id }, {}, {}]);
  });

  it('follows each up once: of two planned after one, the second is not held', async () => {
    const outcome = await next();
    const second = await also(outcome, { ...plannedAfter(outcome.former), by: serviceDepartmentManager });
    await give(outcome, outcome.id, follow([carried, over]));
    expect(await give(outcome, second, follow([carried, over]))).toMatchObject({
      outcome: 'refused',
      reasons: expect.arrayContaining([expect.objectContaining({ guard: 'formerNamed' })]) as unknown,
    });
  });
});

describe(`${titled('1.i')}: regularly`, () => {
  it('tells the managers when its date has come and it was not held', async () => {
    const outcome = await given(planned).stands();
    expect(await until(outcome, '2026-04-30T09:00:00+08:00')).toEqual(['planServiceReview', 'remindOfServiceReview']);
  });

  it('asks for the next one within the interval, and reminds of actions, then escalates them', async () => {
    const outcome = await reviewed(planned, onDay(held));
    const { desk, review } = outcome;
    expect((await desk.deadlines(review)).map(({ label, dueAt }) => [label.en, dueAt])).toEqual([
      ['An action of the service review is due (no. 1)', '2026-04-17T10:00:00.000Z'],
      ['An action of the service review is overdue: it is escalated (no. 1)', '2026-04-22T10:00:00.000Z'],
      ['An action of the service review is due (no. 2)', '2026-05-26T10:00:00.000Z'],
      ['An action of the service review is overdue: it is escalated (no. 2)', '2026-05-29T10:00:00.000Z'],
      ['The next review of the service is to have been held', '2026-07-08T10:00:00.000Z'],
    ]);
    expect((await until({ ...outcome, id: review }, '2026-12-31T00:00:00Z')).slice(2)).toEqual([
      'remindOfReviewAction',
      'escalateServiceReviewAction',
      'remindOfReviewAction',
      'escalateServiceReviewAction',
      'askForNextReview',
    ]);
    const told = (await desk.journal(review)).slice(2).map(({ entry }) => entry.effects[0]?.payload);
    expect(told.slice(0, 2)).toEqual([
      { people: [tier1.id], ground: 'due' },
      { to: 'incidentManager', ground: 'actionOverdue' },
    ]);
  });

  it('stays quiet where it was followed up in time', async () => {
    const outcome = await reviewed(
      planned,
      onDay(held),
      done,
      by(colleague, { ...done, payload: { number: 2, outcome: 'Five answered' } }),
    );
    const id = await also(outcome, plannedAfter(outcome.review));
    await give(outcome, id, act('holdServiceReview', { ...heldWith, actions: [] }, incidentManager));
    await outcome.desk.tick();
    expect((await until({ ...outcome, id: outcome.review }, '2026-12-31T00:00:00Z')).at(-1)).toBe('keepFollowUpReview');
  });
});

describe(`${titled('1.c')}: how a review of the service stands`, () => {
  it('has its status, its agenda, its story and its reasons in both languages', async () => {
    const { desk, review } = await reviewed(planned, onDay(held));
    expect(await desk.status(review)).toMatchObject({
      standings: [{ region: { id: 'serviceReview' }, state: { label: { en: 'Held', zh: '已召开' } } }],
    });
    const { items } = await desk.agenda({ procedure: 'serviceReview', until: '2026-12-31T00:00:00Z' });
    expect(items).toHaveLength(5);
    expect((await desk.explain(review, items[4]!.key)).from.occasion.zh).toBe('召开回顾');
    expect(await explainAll(desk, review)).toHaveLength(5);
    expect((await desk.timeline(review)).map(({ command }) => command.label.zh)).toEqual([
      '计划服务回顾',
      '登记服务回顾',
    ]);
  });
});
