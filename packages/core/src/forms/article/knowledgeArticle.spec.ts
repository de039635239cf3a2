import { describe, expect, it } from 'vitest';
import * as article from '../../knowledgeArticle/articleActs.suite.ts';
import { act, by, type Act } from '../../rehearsal/acts.suite.ts';
import { developer, incidentManager } from '../../rehearsal/people.suite.ts';
import { given, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const form = ({ desk, id }: Outcome, number?: number) =>
  desk.form(id, { form: 'knowledgeArticle', ...(number === undefined ? {} : { number }) });
const filled = async (...done: readonly Act[]) => (await form(await given(...done).stands())).content;
const publishedAgain = act('publishArticle', { round: 2, remark: 'Clear now' }, developer);

describe(`${titled('6.d')}: the form`, () => {
  it('holds what was written, by whom, and who reviewed it', async () => {
    expect(await filled(...article.inForce)).toMatchObject({
      heading: { version: '1', standing: 'inForce', authors: ['li'], sourceIncident: null },
      content: { ...article.content, item: null },
      review: { rounds: [{ round: '1', submittedBy: 'li', outcome: 'publishArticle', answeredBy: 'wang' }] },
    });
  });

  it('is one for each version: a changed entry is reviewed again', async () => {
    const outcome = await given(...article.inForce, article.rewritten, article.submitted, publishedAgain).stands();
    expect((await form(outcome, 1)).content).toMatchObject({
      heading: { version: '1', standing: 'superseded' },
      content: { solution: article.content.solution },
      review: { rounds: [{ round: '1' }] },
    });
    expect((await form(outcome)).content).toMatchObject({
      heading: { version: '2', standing: 'inForce' },
      content: { solution: 'Renew it two weeks before it expires' },
      review: { rounds: [{ round: '2', remark: 'Clear now' }] },
    });
  });

  it('holds each round with its answer, and everybody who wrote', async () => {
    const again = by(incidentManager, article.rewritten);
    const done = [article.drafted, article.submitted, article.returned, again, article.submitted];
    expect(await filled(...done)).toMatchObject({
      heading: { standing: 'inReview', authors: ['li', 'sun'] },
      review: {
        rounds: [
          { outcome: 'returnArticle', remark: 'Say which proxy' },
          { outcome: 'waiting', answeredBy: null },
        ],
      },
    });
  });

  it.each([
    ['draft', [article.drafted]],
    ['discarded', [article.drafted, article.discarded]],
    ['retired', [...article.inForce, article.retired]],
    ['discarded', [...article.inForce, article.rewritten, article.discarded]],
  ])('says that it is %s', async (standing, done) => {
    expect(await filled(...done)).toMatchObject({ heading: { standing } });
  });

  it('is the same, by its hash, however often it is read and used', async () => {
    const outcome = await given(...article.inForce).stands();
    const { hash, through } = await form(outcome);
    await outcome.desk.execute({
      ...{ type: 'reviseArticle', instanceId: outcome.id, actor: { id: 'li', roles: ['tier1'] } },
      payload: article.content,
    });
    expect(await form(outcome, 1)).toMatchObject({ hash, through: through + 1 });
  });

  it('refuses a version that there is not', async () => {
    await expect(form(await given(article.drafted).stands(), 2)).rejects.toThrow(/from 1 to 1/);
  });
});
