import { describe, expect, it } from 'vitest';
import { inForce, rewritten, submitted } from '../knowledgeArticle/articleActs.suite.ts';
import { act } from '../rehearsal/acts.suite.ts';
import { developer, incidentManager } from '../rehearsal/people.suite.ts';
import { given, practise, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const numbering = { issue: true } as const;
const { given: numbered } = practise({
  policies: { knowledgeArticle: { numbering }, incidentReport: { numbering: { ...numbering, digits: 2 } } },
});
const planned = act('planReport', { month: '2026-03' }, incidentManager);

/** What has the number, once the workers have told it. */
const foundBy = async ({ desk }: Outcome, procedure: 'knowledgeArticle' | 'incidentReport', number: string) => {
  await desk.tick();
  return (await desk.find({ procedure, where: { number } })).map(({ id }) => id);
};

describe(`R17 running numbers of what is no incident 编号, ${titled('1.c')}`, () => {
  it('gives an article its number once it is in force, by which it is found', async () => {
    const outcome = await numbered(...inForce).stands();
    expect(await foundBy(outcome, 'knowledgeArticle', 'KB-2026-000001')).toEqual([outcome.id]);
    expect(await foundBy(outcome, 'knowledgeArticle', 'KB-2026-000002')).toEqual([]);
    expect(await outcome.desk.form(outcome.id, { form: 'knowledgeArticle' })).toMatchObject({
      numbers: { incident: null, own: 'KB-2026-000001' },
    });
    expect(await outcome.desk.verify(outcome.id)).toMatchObject({ sound: true });
  });

  it('gives none to a draft, and no second one to the next version', async () => {
    const draft = await numbered(...inForce.slice(0, 2)).stands();
    await draft.desk.tick();
    expect((await draft.desk.read(draft.id)).record).not.toHaveProperty('numbers');
    const again = await numbered(
      ...inForce,
      rewritten,
      submitted,
      act('publishArticle', { round: 2 }, developer),
    ).stands();
    await again.desk.tick();
    expect((await again.desk.read(again.id)).record).toMatchObject({
      inForce: { version: 2 },
      numbers: [{ kind: 'article', subject: 'article', number: 'KB-2026-000001' }],
    });
  });

  it('gives a monthly report its number when it is planned, by which it is found', async () => {
    const outcome = await numbered(planned).stands();
    expect(await foundBy(outcome, 'incidentReport', 'RPT-2026-01')).toEqual([outcome.id]);
  });

  it('counts each kind by itself, in one register', async () => {
    const outcome = await numbered(...inForce).stands();
    const { type, payload, by: actor } = planned;
    await outcome.desk.execute({ type, payload, actor, idempotencyKey: 'march' } as never);
    await outcome.desk.tick();
    const [register, ...more] = await outcome.desk.find({ procedure: 'register' });
    expect(more).toEqual([]);
    expect((await outcome.desk.read(register!.id)).record).toMatchObject({ issued: { article: 1, report: 1 } });
  });

  it.each([
    ['knowledgeArticle', inForce],
    ['incidentReport', [planned]],
  ] as const)('numbers no %s unless policy says so', async (_, acts) => {
    const outcome = await given(...acts).stands();
    await outcome.desk.tick();
    expect((await outcome.desk.read(outcome.id)).record).not.toHaveProperty('numbers');
    expect(await outcome.desk.find({ procedure: 'register' })).toEqual([]);
  });
});
