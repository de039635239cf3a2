import { describe, expect, it } from 'vitest';
import * as article from '../../knowledgeArticle/articleActs.suite.ts';
import * as acts from '../../rehearsal/acts.suite.ts';
import { customer } from '../../rehearsal/people.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(`${titled('3.1.a')}: forms by procedure`, () => {
  it('fills a form of the procedure that the instance is of', async () => {
    const written = await given(article.drafted).stands();
    expect(await written.desk.form(written.id, { form: 'knowledgeArticle' })).toMatchObject({
      form: 'knowledgeArticle',
      archived: null,
    });
  });

  it('refuses another procedure’s form, and says which there are', async () => {
    const written = await given(article.drafted).stands();
    await expect(written.desk.form(written.id, { form: 'callbackRecord' })).rejects.toMatchObject({
      code: 'invalid-query',
      message: expect.stringContaining('one of knowledgeArticle') as string,
    });
    const reported = await given(acts.emailed).stands();
    await expect(reported.desk.form(reported.id, { form: 'incidentReport' })).rejects.toThrow(/one of onSiteService/);
  });

  it('refuses a procedure’s form of which there is only one by another number, and none that does not exist', async () => {
    const { desk, id } = await given(acts.emailed).stands();
    await expect(desk.form(id, { form: 'remoteServiceRecord', number: 2 })).rejects.toThrow(/from 1 to 1/);
    await expect(desk.form(id, { form: 'invoice' as 'workOrder' })).rejects.toMatchObject({ code: 'invalid-query' });
  });

  it('shows a customer no article: it is the desk’s own', async () => {
    const { desk, id } = await given(article.drafted).stands();
    await expect(desk.form(id, { form: 'knowledgeArticle', actor: customer })).rejects.toMatchObject({
      code: 'unknown-instance',
    });
  });
});
