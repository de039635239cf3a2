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

  it('says in both languages which form there is none of yet, and where the question is wrong', async () => {
    const { desk, id } = await given(acts.emailed).stands();
    await expect(desk.form(id, { form: 'workOrder' })).rejects.toMatchObject({
      message: expect.stringContaining('/number: there is no workOrder of this instance yet') as string,
      issues: [{ path: '/number', message: { zh: '该实例尚无《项目技术支持工单》' } }],
    });
    await expect(desk.form(id, { form: 'knowledgeArticle' })).rejects.toMatchObject({
      issues: [{ path: '/form', message: { zh: expect.stringContaining('须为以下之一：onSite') as string } }],
    });
    await expect(desk.form(id, { form: 'remoteServiceRecord', number: 2 })).rejects.toMatchObject({
      issues: [{ path: '/number', message: { zh: '须为 1 至 1' } }],
    });
  });

  it('says of an instance whose procedure has no forms that it has none', async () => {
    const { desk } = await given(acts.emailed).stands();
    const { instanceId } = await desk.execute({
      ...{ type: 'requestResources', idempotencyKey: 'r', actor: { id: 'li', roles: ['tier1'] } },
      payload: { items: [{ kind: 'staff', what: 'DBA', quantity: 1 }], purpose: 'x', approvers: ['he'] },
    });
    await expect(desk.form(instanceId, { form: 'workOrder' })).rejects.toMatchObject({
      issues: [{ path: '/form', message: { en: 'there are no forms of it', zh: '它没有记录单' } }],
    });
  });

  it('shows a customer no article: it is the desk’s own', async () => {
    const { desk, id } = await given(article.drafted).stands();
    await expect(desk.form(id, { form: 'knowledgeArticle', actor: customer })).rejects.toMatchObject({
      code: 'unknown-instance',
    });
  });
});
