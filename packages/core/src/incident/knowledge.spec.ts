import { describe, expect, it } from 'vitest';
import { articleRecordSchema } from '../knowledgeArticle/articleRecord.ts';
import { content, inForce } from '../knowledgeArticle/articleActs.suite.ts';
import {
  act,
  closed,
  configurationUnchanged,
  archived,
  guided,
  nothingNew,
  type Act,
} from '../rehearsal/acts.suite.ts';
import { toClosing, toHotline } from '../rehearsal/passages.suite.ts';
import { developer, tier1 } from '../rehearsal/people.suite.ts';
import { given, practise, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import type { DeskCommand } from '../desk/deskCommand.ts';

const give = ({ desk, id }: Outcome, { type, payload, by }: Act) =>
  desk.execute({ type, payload, actor: by, instanceId: id } as DeskCommand);

/** An article in force on the desk of an incident that stands somewhere. */
const withArticle = async (...before: readonly Act[]): Promise<Outcome & { readonly article: string }> => {
  const outcome = await given(...before).stands();
  let article: string | undefined;
  for (const { type, payload, by } of inForce) {
    const address = article === undefined ? { idempotencyKey: 'article' } : { instanceId: article };
    const receipt = await outcome.desk.execute({ type, payload, actor: by, ...address } as DeskCommand);
    article = receipt.instanceId;
  }
  return { ...outcome, article: article! };
};
const articleOf = async ({ desk }: Outcome, id: string) => articleRecordSchema.parse((await desk.read(id)).record);
const submitted = act('submitKnowledge', {
  title: '证书过期导致白屏',
  solution: 'Renew the certificate',
  keywords: ['certificate'],
});

describe(titled('5.3.a'), () => {
  it('records the articles consulted, and each article counts for how many incidents', async () => {
    const outcome = await withArticle(...toHotline());
    const consulted = act('consultArticle', { article: outcome.article });
    expect(await give(outcome, consulted)).toMatchObject({ outcome: 'accepted' });
    await give(outcome, consulted);
    await give(outcome, guided);
    const { record } = await outcome.desk.read(outcome.id);
    expect(record).toMatchObject({ guidanceAttempts: 1, articles: { consulted: [outcome.article, 'KB-12'] } });
    await outcome.desk.tick();
    expect(await articleOf(outcome, outcome.article)).toMatchObject({ consulted: 1, solved: 0 });
  });

  it('refuses an article that is not in force', async () => {
    const outcome = await withArticle(...toHotline());
    const unknown = act('consultArticle', { article: 'knowledgeArticle/default/none' });
    expect(await give(outcome, unknown)).toMatchObject({ outcome: 'refused', reasons: [{ guard: 'articleInForce' }] });
    const itself = act('consultArticle', { article: outcome.id });
    expect(await give(outcome, itself)).toMatchObject({ outcome: 'refused' });
  });
});

describe(titled('5.13.a'), () => {
  it('hands a new solution to the knowledge base as a draft, and knows it by its id there', async () => {
    const outcome = await given(...toClosing).accepts(submitted);
    expect(outcome.view.record).toMatchObject({ knowledge: { isNew: true }, articles: { drafted: null } });
    await outcome.desk.tick();
    await outcome.desk.tick();
    const [draft] = await outcome.desk.find({ procedure: 'knowledgeArticle', where: { sourceIncident: outcome.id } });
    expect(draft?.facts).toMatchObject({ state: 'draft', inForce: 'no', version: 1 });
    expect((await outcome.desk.read(outcome.id)).record).toMatchObject({ articles: { drafted: draft?.id } });
    expect(await outcome.desk.verify(outcome.id)).toMatchObject({ sound: true });
  });

  it('is discharged by the submission, whatever becomes of the draft', async () => {
    const outcome = await given(...toClosing, submitted, archived, configurationUnchanged).accepts(closed);
    expect(outcome.view.state).toMatchObject({ stage: { closed: 'ended' } });
  });

  it('holds closing up until it is submitted or declared known', async () => {
    const refusal = await given(...toClosing, archived, configurationUnchanged).refuses(closed);
    expect(refusal.reasons).toMatchObject([{ requirement: '5.13.a' }]);
  });

  it('takes a draft that resembles an article, and asks before its review how it differs', async () => {
    const outcome = await withArticle(...toClosing);
    const { summary: title, keywords, solution } = content;
    await give(outcome, act('submitKnowledge', { title, keywords, solution }));
    await outcome.desk.tick();
    const [draft] = await outcome.desk.find({ procedure: 'knowledgeArticle', where: { state: 'draft' } });
    const review = { type: 'submitArticle', instanceId: draft!.id, actor: tier1 } as const;
    const silent = await outcome.desk.execute({ ...review, payload: { reviewers: [developer.id] } });
    expect(silent).toMatchObject({
      outcome: 'refused',
      reasons: [{ requirement: '6.d', guard: 'resemblancesAnswered' }],
    });
    const told = { reviewers: [developer.id], differsFrom: [outcome.article] };
    expect(await outcome.desk.execute({ ...review, payload: told })).toMatchObject({ outcome: 'accepted' });
  });

  it('is declared known by an article in force, which counts what it solved', async () => {
    const outcome = await withArticle(...toClosing);
    const known = act('declareNothingNew', { article: outcome.article });
    expect(await give(outcome, known)).toMatchObject({ outcome: 'accepted' });
    await outcome.desk.tick();
    expect(await articleOf(outcome, outcome.article)).toMatchObject({ solved: 1 });
    const { record } = await outcome.desk.read(outcome.id);
    expect(record).toMatchObject({ knowledge: { isNew: false }, articles: { solvedBy: outcome.article } });
  });

  it('is not declared known by an article that is not there', async () => {
    const { reasons } = await given(...toClosing).refuses(act('declareNothingNew', { article: 'KB-12' }));
    expect(reasons).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ guard: 'articleInForce' })]) as object,
    );
  });

  it('is declared known by any name where policy keeps the knowledge base elsewhere', async () => {
    const { given: elsewhere } = practise({ policy: { knowledge: { base: 'elsewhere' } } });
    const { view } = await elsewhere(...toClosing).accepts(act('declareNothingNew', { article: 'KB-12' }));
    expect(view.record).toMatchObject({ articles: { solvedBy: 'KB-12' } });
  });

  it('needs no article where it is said why', async () => {
    const { view } = await given(...toClosing).accepts(nothingNew);
    expect(view.record).toMatchObject({ knowledge: { isNew: false }, articles: { solvedBy: null } });
  });

  it('takes nobody who claims to be another instance', async () => {
    const outcome = await given(...toClosing).stands();
    const claimed = { type: 'noteArticleDrafted', instanceId: outcome.id, payload: { effect: 'x', instanceId: 'y' } };
    const actor = { id: 'x', roles: ['instance'] };
    await expect(outcome.desk.execute({ ...claimed, actor } as never)).rejects.toMatchObject({
      code: 'invalid-command',
    });
  });
});
