import { describe, expect, it } from 'vitest';
import { act, by } from '../rehearsal/acts.suite.ts';
import { colleague, customer, developer, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import {
  content,
  discarded,
  drafted,
  inForce,
  published,
  retired,
  returned,
  rewritten,
  submitted,
} from './articleActs.suite.ts';

describe(titled('3.1.f'), () => {
  it('is drafted, reviewed by somebody else, and published as version 1', async () => {
    const outcome = await given(drafted, submitted).accepts(published);
    expect(outcome.view.state).toBe('published');
    expect(outcome.view.record).toMatchObject({
      inForce: { version: 1, written: { by: tier1.id }, reviewed: { by: developer.id } },
      draft: null,
    });
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyAuthors', payload: { ground: 'published' } }]);
  });

  it('is never reviewed by its author', async () => {
    const both = act('submitArticle', { reviewers: [tier1.id, developer.id] });
    const { reasons } = await given(drafted, both).refuses(by(tier1, published));
    expect(reasons).toMatchObject([{ requirement: '3.1.f', guard: 'notOwnArticle' }]);
  });

  it('is never reviewed by whoever wrote at this version before it was returned', async () => {
    const { reasons } = await given(drafted, by(colleague, rewritten)).refuses(
      act('submitArticle', { reviewers: [tier1.id, colleague.id] }, colleague),
    );
    expect(reasons).toMatchObject([{ requirement: '3.1.f', guard: 'somebodyElseReviews' }]);
  });

  it('is not sent for review to its author alone', async () => {
    const { reasons } = await given(drafted).refuses(act('submitArticle', { reviewers: [tier1.id] }));
    expect(reasons).toMatchObject([{ guard: 'somebodyElseReviews' }]);
  });

  it('is not reviewed by who was not asked, nor in a round that nobody opened', async () => {
    const { reasons } = await given(drafted, submitted).refuses(by(colleague, published));
    expect(reasons).toMatchObject([{ requirement: '3.1.f', guard: 'reviewerAnswers' }]);
    await given(drafted, submitted).refuses(act('publishArticle', { round: 2 }, developer));
  });

  it('is returned with a reason, written anew and reviewed in the next round', async () => {
    const outcome = await given(drafted, submitted, returned, rewritten, submitted).stands();
    expect(outcome.view).toMatchObject({ state: 'inReview', record: { review: { round: 2 }, draft: { version: 1 } } });
    const stale = { type: 'publishArticle', payload: { round: 1 }, actor: developer } as const;
    expect(await outcome.desk.execute({ ...stale, instanceId: outcome.id })).toMatchObject({ outcome: 'noted' });
  });

  it('stays in force while the next version is written, which is reviewed again', async () => {
    const revising = await given(...inForce).accepts(rewritten);
    expect(revising.view).toMatchObject({
      state: 'draft',
      record: { inForce: { version: 1 }, draft: { version: 2, reviewed: null } },
    });
    expect(await revising.desk.find({ procedure: 'knowledgeArticle', where: { inForce: 'yes' } })).toHaveLength(1);
    const again = act('publishArticle', { round: 2 }, developer);
    const { view } = await given(...inForce, rewritten, submitted).accepts(again);
    expect(view.record).toMatchObject({ inForce: { version: 2 }, draft: null });
  });

  it('keeps its versions in the journal, word by word', async () => {
    const { entries } = await given(...inForce).accepts(rewritten);
    const solutions = entries.flatMap(({ entry }) => entry.command.payload['solution'] ?? []);
    expect(solutions).toEqual([content.solution, 'Renew it two weeks before it expires']);
  });

  it('is what it was where the next version is discarded, and nothing where there was none', async () => {
    expect((await given(...inForce, rewritten).accepts(discarded)).view).toMatchObject({
      state: 'published',
      record: { inForce: { version: 1 }, draft: null },
    });
    expect((await given(drafted).accepts(discarded)).view.state).toBe('discarded');
  });

  it('is retired, and suggested no more', async () => {
    const outcome = await given(...inForce).accepts(retired);
    expect(outcome.view.state).toBe('retired');
    expect(await outcome.desk.count({ procedure: 'knowledgeArticle', where: { inForce: 'yes' } })).toBe(0);
    await given(...inForce, retired).refuses(rewritten);
  });

  it('asks its reviewers again, once, and is published by nobody but a person', async () => {
    const outcome = await given(drafted, submitted).stands();
    expect((await until(outcome, '2026-03-31T18:00:00+08:00')).slice(2)).toEqual(['remindOfReview']);
    expect((await outcome.desk.read(outcome.id)).state).toBe('inReview');
    const decided = await given(...inForce).stands();
    expect(await until(decided, '2026-03-31T18:00:00+08:00')).toHaveLength(3);
  });

  it('is seen by the desk, and by no customer', async () => {
    const { desk, id } = await given(...inForce).stands();
    await expect(desk.read(id, customer)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});

describe(titled('6.d'), () => {
  it('is not drafted where one in force is like it, unless it is said to differ', async () => {
    const { desk, id } = await given(...inForce).stands();
    const draft = { type: 'draftArticle', idempotencyKey: 'again', actor: tier1 } as const;
    const refused = await desk.execute({ ...draft, payload: content });
    expect(refused).toMatchObject({
      outcome: 'refused',
      reasons: [{ requirement: '6.d', guard: 'similarOnesConsidered' }],
    });
    const taken = await desk.execute({ ...draft, payload: { ...content, differsFrom: [id] } });
    expect(taken.outcome).toBe('accepted');
    const [first] = await desk.journal(taken.instanceId);
    expect(first?.entry.observations).toMatchObject({ similarArticles: { answer: { articles: [id] } } });
  });

  it('is drafted freely where nothing is like it', async () => {
    const { desk } = await given(...inForce).stands();
    const other = { summary: '打印机卡纸', keywords: ['printer'], solution: 'Clean the rollers' };
    const draft = { type: 'draftArticle', idempotencyKey: 'other', actor: tier1, payload: other } as const;
    expect(await desk.execute(draft)).toMatchObject({ outcome: 'accepted' });
  });

  it('is not held against drafts, nor against those of another tenant', async () => {
    const { desk } = await given(...inForce).stands();
    const elsewhere = { type: 'draftArticle', idempotencyKey: 'else', actor: tier1, tenant: 'other' } as const;
    expect(await desk.execute({ ...elsewhere, payload: content })).toMatchObject({ outcome: 'accepted' });
    const { desk: second } = await given(drafted).stands();
    const again = { type: 'draftArticle', idempotencyKey: 'again', actor: tier1, payload: content } as const;
    expect(await second.execute(again)).toMatchObject({ outcome: 'accepted' });
  });
});
