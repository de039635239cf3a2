import type { RefusedReceipt } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { act, at, by, type Act } from '../rehearsal/acts.suite.ts';
import { companyManagement, developer, incidentManager, tier1 } from '../rehearsal/people.suite.ts';
import { asked, approved, provided, rejected, requested, revised, withdrawn } from './resourceRequestActs.suite.ts';
import { effectsOf, given, practise, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const failed = (refusal: RefusedReceipt) => refusal.reasons.map(({ guard }) => guard);

describe(titled('5.5.c'), () => {
  it('is asked for from an incident, or on its own', async () => {
    const { view, desk } = await given(requested).stands();
    expect(view.state).toBe('requested');
    expect(view.record).toMatchObject({ incident: 'incident/default/1', staff: 2, equipment: 1 });
    expect(await desk.find({ procedure: 'resourceRequest', where: { incident: 'incident/default/1' } })).toHaveLength(
      1,
    );
    const alone = await given(act('requestResources', asked)).stands();
    expect(alone.view.record).toMatchObject({ incident: null, project: null });
  });

  it('is approved by company management, then provided', async () => {
    const decided = await given(requested).accepts(approved);
    expect(decided.view.state).toBe('approved');
    expect(effectsOf(decided)).toEqual([{ type: 'notifyResourceRequester', payload: { ground: 'approved' } }]);
    const done = await given(requested, approved).accepts(provided);
    expect(done.view).toMatchObject({ state: 'provided', record: { provided: { by: companyManagement.id } } });
  });

  it('is rejected with a reason', async () => {
    expect((await given(requested).accepts(rejected)).view.state).toBe('rejected');
  });

  it('is refused where nobody but the requester could approve it', async () => {
    const own = act('requestResources', { ...asked, approvers: [tier1.id] });
    const refusal = await given().refuses(own);
    expect(refusal.reasons).toMatchObject([{ requirement: '5.5.c' }]);
    expect(failed(refusal)).toEqual(['somebodyElseApproves']);
  });

  it('is not decided by another tier, nor by management that was not asked', async () => {
    expect((await given(requested).refuses(by(developer, approved))).reasons).toMatchObject([{ requirement: '5.5.c' }]);
    const other = { id: 'ma', roles: ['tier2Management'] };
    expect(failed(await given(requested).refuses(by(other, approved)))).toEqual(['approverAnswers']);
  });

  it('is not decided by who asked for it', async () => {
    const asking = by(companyManagement, act('requestResources', { ...asked, approvers: ['he', 'ma'] }));
    expect(failed(await given(asking).refuses(approved))).toContain('notOwnResourceRequest');
  });

  it('is decided by the named substitute of who is away, and by nobody once they are back', async () => {
    const deputy = { id: 'ma', roles: ['tier2Management'] };
    const away = { from: '2026-03-01T00:00:00+08:00', until: '2026-03-04T00:00:00+08:00' };
    const desk = practise({ substitutes: [{ absent: companyManagement.id, substitute: deputy.id, ...away }] });
    const { view } = await desk.given(requested).accepts(by(deputy, approved));
    expect(view.record).toMatchObject({ approval: { decision: { by: 'ma', onBehalfOf: companyManagement.id } } });
    const late = at('2026-03-04T00:00:00+08:00', by(deputy, approved));
    expect(failed(await desk.given(requested).refuses(late))).toEqual(['approverAnswers']);
    const idle = { id: 'ma', roles: ['tier1'] };
    expect((await desk.given(requested).refuses(by(idle, approved))).kind).toBe('role');
  });

  it('is not decided in a round that nobody opened', async () => {
    const early = act('approveResources', { round: 2 }, companyManagement);
    expect((await given(requested).refuses(early)).reasons).toMatchObject([{ requirement: '5.5.c' }]);
  });

  it('is not provided before it is approved', async () => {
    expect((await given(requested).refuses(provided)).state).toBe('requested');
  });

  it('is taken back by who asked for it, and by nobody else', async () => {
    expect((await given(requested).accepts(withdrawn)).view.state).toBe('withdrawn');
    expect(failed(await given(requested).refuses(by(developer, withdrawn)))).toEqual(['ownResourceRequest']);
  });

  it('is revised and asked for again as a new round; an answer to the one before is noted', async () => {
    const { desk, id, view } = await given(requested, rejected).accepts(revised);
    expect(view.record).toMatchObject({ staff: 2, equipment: 0, approval: { round: 2, decision: null } });
    const late = await desk.execute({
      ...{ type: 'approveResources', instanceId: id, payload: { round: 1 }, actor: companyManagement },
    });
    expect(late.outcome).toBe('noted');
    expect((await desk.read(id)).state).toBe('requested');
  });

  it('is not revised under the written text', async () => {
    expect((await given(requested, rejected).accepts(revised)).view.state).toBe('requested');
    const policies = { resourceRequest: { profile: 'written' } } as const;
    expect((await practise({ policies }).given(requested, rejected).refuses(revised)).state).toBe('rejected');
  });

  it('is asked for again when nobody has decided in time, and is decided by nobody but a person', async () => {
    const outcome = await given(requested).stands();
    expect(await until(outcome, '2026-03-04T18:00:00+08:00')).toEqual(['requestResources', 'escalateResources']);
    expect(effectsOf(await given(requested, at('2026-03-05T09:00:00+08:00', approved)).stands())).toHaveLength(1);
    expect((await outcome.desk.read(outcome.id)).state).toBe('requested');
  });

  it('is quiet where it was decided in time', async () => {
    const outcome = await given(requested, approved).stands();
    expect(await until(outcome, '2026-03-31T18:00:00+08:00')).toEqual(['requestResources', 'approveResources']);
  });

  it('says what each may do now', async () => {
    const outcome = await given(requested).stands();
    const mine = async (person: Act['by']) => {
      const verdicts = await outcome.allowed(person);
      return Object.keys(verdicts).filter((command) => verdicts[command] !== 'no');
    };
    expect(await mine(tier1)).toEqual(['reviseResources', 'withdrawResources']);
    expect(await mine(companyManagement)).toEqual(['approveResources', 'rejectResources']);
    expect(await mine(incidentManager)).toEqual([]);
  });
});
