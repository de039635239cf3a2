import { describe, expect, it } from 'vitest';
import { act, judgedForProblem } from '../rehearsal/acts.suite.ts';
import { counterpartsOf } from '../rehearsal/counterpart.suite.ts';
import { toApplied } from '../rehearsal/passages.suite.ts';
import { problemManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const handedOver = [...toApplied, judgedForProblem];

const standing = async ({ desk, id }: Outcome) => (await desk.read(id)).record['problem'];
const opened = async (outcome: Outcome) => {
  const [problem, ...more] = await counterpartsOf(outcome, 'problem');
  expect(more).toEqual([]);
  return problem!;
};
const told = async ({ desk, id }: Outcome) =>
  (await desk.journal(id)).flatMap(({ entry }) => entry.effects.map(({ type, payload }) => ({ type, payload })));

const givenBack = { type: 'notifyIncidentManager', payload: { ground: 'problemGivenBack' } };

describe(titled('4.a'), () => {
  it('is requested, accepted and completed, each step told to the incident, with the reference', async () => {
    const outcome = await given(...handedOver).stands();
    const problem = await opened(outcome);
    expect(problem.view).toMatchObject({
      state: 'requested',
      record: { incident: outcome.id, handOver: 1, ground: 'judgement' },
    });
    expect(await standing(outcome)).toMatchObject({ standing: 'requested', reference: problem.view.id });
    const steps = [
      ['acceptProblem', {}, 'accepted'],
      ['recordKnownError', { cause: 'A leak in the driver' }, 'knownError'],
      ['completeProblem', { done: 'Driver 4.2' }, 'completed'],
    ] as const;
    for (const [type, payload, stands] of steps) {
      expect(await problem.give(type, problemManager, payload)).toMatchObject({ outcome: 'accepted' });
      expect(await standing(outcome)).toMatchObject({ standing: stands, reference: problem.view.id });
    }
    for (const id of [outcome.id, problem.view.id])
      expect(await outcome.desk.verify(id)).toMatchObject({ sound: true });
    expect(await outcome.desk.count({ procedure: 'problem', where: { state: 'completed' } })).toBe(1);
    expect(await told(outcome)).not.toContainEqual(givenBack);
  });

  it.each([
    ['refuseProblem', [], 'refused'],
    ['failProblem', ['acceptProblem'], 'failed'],
    ['withdrawProblem', ['acceptProblem'], 'withdrawn'],
  ] as const)('%s is told to the incident, and to the incident manager', async (type, before, ended) => {
    const outcome = await given(...handedOver).stands();
    const problem = await opened(outcome);
    for (const step of before) await problem.give(step, problemManager);
    await problem.give(type, problemManager, { reason: 'Known, and accepted' });
    expect(await standing(outcome)).toMatchObject({ standing: ended });
    expect(await told(outcome)).toContainEqual(givenBack);
  });

  it('is for problem management alone to answer, and ends once', async () => {
    const outcome = await given(...handedOver).stands();
    const problem = await opened(outcome);
    expect(await problem.give('acceptProblem', tier1)).toMatchObject({ outcome: 'refused', kind: 'role' });
    await problem.give('refuseProblem', problemManager, { reason: 'Known, and accepted' });
    expect(await problem.give('acceptProblem', problemManager)).toMatchObject({ outcome: 'refused', kind: 'state' });
    expect(await problem.give('withdrawProblem', problemManager)).toMatchObject({
      outcome: 'noted',
      reasons: [{ requirement: '4.a' }],
    });
  });

  it('is taken back by those who have the incident, who hear of it no more', async () => {
    const outcome = await given(...handedOver).accepts(act('withdrawProblemHandOver', { reason: 'The wrong one' }));
    expect(effectsOf(outcome)).toEqual([{ type: 'takeProblemBack', payload: { handOver: 1, ground: 'judgement' } }]);
    expect((await opened(outcome)).view.state).toBe('withdrawn');
    expect(await standing(outcome)).toMatchObject({ standing: 'withdrawn' });
    expect(await outcome.desk.stuckEffects()).not.toContainEqual(expect.objectContaining({ lane: 'instance' }));
    expect(await given(...toApplied).refuses(act('withdrawProblemHandOver', { reason: 'None' }))).toMatchObject({
      kind: 'guard',
      requirement: '4.a',
    });
  });

  it('is another system’s where the host connects one: the effect goes out, the answer comes back', async () => {
    const outcome = await given(...handedOver).stands();
    const answer = { handOver: 1, standing: 'accepted', reference: 'PRB-1' } as const;
    const given2 = { type: 'recordProblemStanding', instanceId: outcome.id, payload: answer } as const;
    expect(await outcome.desk.execute({ ...given2, actor: tier1 })).toMatchObject({ outcome: 'refused', kind: 'role' });
    expect(await outcome.desk.execute({ ...given2, actor: problemManager })).toMatchObject({ outcome: 'accepted' });
    expect(await standing(outcome)).toMatchObject({ standing: 'accepted', reference: 'PRB-1' });
  });

  it('notes what is said of another hand-over, or of one that has ended', async () => {
    const none = await given(...toApplied).stands();
    const payload = { handOver: 1, standing: 'accepted', reference: 'PRB-1' } as const;
    const said = { type: 'recordProblemStanding', actor: problemManager, payload } as const;
    expect(await none.desk.execute({ ...said, instanceId: none.id })).toMatchObject({
      outcome: 'noted',
      reasons: [{ requirement: '4.a' }],
    });
    const refused = act('recordProblemStanding', { ...payload, standing: 'refused' }, problemManager);
    const ended = await given(...handedOver, refused).stands();
    expect(await ended.desk.execute({ ...said, instanceId: ended.id })).toMatchObject({ outcome: 'noted' });
    expect(await standing(ended)).toMatchObject({ standing: 'refused' });
  });

  it('knows no known errors under the written text', async () => {
    const policies = { problem: { profile: 'written' } } as const;
    const outcome = await practise({ policies })
      .given(...handedOver)
      .stands();
    const problem = await opened(outcome);
    await problem.give('acceptProblem', problemManager);
    expect(await problem.give('recordKnownError', problemManager, { cause: 'A leak' })).toMatchObject({
      kind: 'reading',
    });
    expect(await problem.give('completeProblem', problemManager, { done: 'Driver 4.2' })).toMatchObject({
      outcome: 'accepted',
    });
  });
});
