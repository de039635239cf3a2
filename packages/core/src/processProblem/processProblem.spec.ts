import { describe, expect, it } from 'vitest';
import { at, by, act, type Act } from '../rehearsal/acts.suite.ts';
import { colleague, customer, departmentManager, incidentManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import {
  acknowledged,
  decided,
  done,
  dropped,
  found,
  raised,
  reopened,
  resolved,
  setAside,
  toDecided,
} from './processProblemActs.suite.ts';

const statesOf = async (...acts: readonly Act[]) => (await given(...acts).stands()).view.state;

describe(titled('3.1.d'), () => {
  it('is recorded: by whom, where it was found, against which clause, at which incident', async () => {
    const { view, desk } = await given(found).stands();
    expect(view).toMatchObject({
      state: 'recorded',
      record: {
        clause: '5.6.d',
        foundIn: 'Review of a dispatch',
        incident: 'incident/default/1',
        found: { by: tier1.id, at: '2026-03-02T01:00:00.000Z', revision: 1 },
      },
    });
    const where = { clause: '5.6.d', state: 'recorded' };
    expect(await desk.count({ procedure: 'processProblem', where })).toBe(1);
  });

  it('is recorded by anybody of the desk, against a clause that there is, with or without an incident', async () => {
    expect(await statesOf(by(departmentManager, { ...found, payload: { ...found.payload, clause: '5.6' } }))).toBe(
      'recorded',
    );
    const elsewhere = { clause: '9.9', foundIn: 'Audit', description: 'x' };
    await expect(given(act('recordProcessProblem', elsewhere)).stands()).rejects.toMatchObject({
      code: 'invalid-command',
      issues: [{ path: '/payload/clause', message: { zh: expect.stringContaining('条款') as string } }],
    });
    expect(await given().refuses(by(customer, found))).toMatchObject({ kind: 'role', requirement: '3.1.d' });
  });

  it('is raised to the department manager, who acknowledges it', async () => {
    const told = await given(found).accepts(raised);
    expect(effectsOf(told)).toEqual([
      { type: 'notifyOfProcessProblem', payload: { to: 'departmentManager', ground: 'raised' } },
    ]);
    expect((await given(found, raised).accepts(acknowledged)).view).toMatchObject({
      state: 'acknowledged',
      record: { raised: { by: incidentManager.id }, acknowledged: { by: departmentManager.id } },
    });
  });

  it('is raised by the incident manager alone, and acknowledged by the department manager alone', async () => {
    expect(await given(found).refuses(by(tier1, raised))).toMatchObject({ kind: 'role', requirement: '3.1.d' });
    expect(await given(found, raised).refuses(by(incidentManager, acknowledged))).toMatchObject({ kind: 'role' });
    expect(await given(found).refuses(acknowledged)).toMatchObject({ kind: 'state', state: 'recorded' });
  });

  it('is acted upon: each action has an owner, who is told', async () => {
    const outcome = await given(...toDecided).stands();
    expect(outcome.view).toMatchObject({
      state: 'inHand',
      record: { actions: [{ number: 1, owner: tier1.id, withinWorkingDays: 5, revision: 4, ended: null }] },
    });
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyProcessActionOwners', payload: { people: [tier1.id], ground: 'decided' } },
    ]);
  });

  it('is resolved once no action is open, and not before', async () => {
    const refused = await given(...toDecided).refuses(resolved);
    expect(refused).toMatchObject({ kind: 'guard', requirement: '3.1.d' });
    expect(refused.reasons).toMatchObject([{ guard: 'processActionsEnded' }]);
    expect(await statesOf(...toDecided, done, resolved)).toBe('resolved');
    expect(await statesOf(...toDecided, dropped, resolved)).toBe('resolved');
  });

  it('has an action ended by its owner or a manager, once', async () => {
    expect(await given(...toDecided).refuses(by(colleague, done))).toMatchObject({
      kind: 'condition',
      reasons: [{ guard: 'ownsProcessAction' }],
    });
    await given(...toDecided).accepts(by(incidentManager, done));
    const again = await given(...toDecided, done).refuses(done);
    expect(again.reasons).toMatchObject([{ requirement: '3.1.d', guard: 'processActionOpen' }]);
  });

  it('is set aside with a reason, which ends what was to be done', async () => {
    const { view, entries } = await given(...toDecided).accepts(setAside);
    expect(view).toMatchObject({ state: 'setAside', record: { actions: [{ ended: { how: 'dropped' } }] } });
    expect(view.deadlines).toEqual([]);
    expect(entries.at(-1)?.entry.command.payload).toEqual({ reason: 'The form changes next month' });
    expect(await given(found).refuses(setAside)).toMatchObject({ kind: 'state' });
  });

  it('is reopened, and acknowledged and decided anew; not under the written text', async () => {
    const { view } = await given(...toDecided, done, resolved).accepts(reopened);
    expect(view).toMatchObject({
      state: 'raised',
      record: { cycle: 2, acknowledged: null, ended: null, raised: { by: incidentManager.id } },
    });
    const next = await given(found, raised, acknowledged, setAside, reopened, acknowledged).accepts(decided);
    expect(next.view.record).toMatchObject({ actions: [{ number: 1, ended: null }] });
    const policies = { processProblem: { profile: 'written' } } as const;
    expect(
      await practise({ policies })
        .given(...toDecided, done, resolved)
        .refuses(reopened),
    ).toMatchObject({ kind: 'reading', requirement: '3.1.d' });
  });

  it('is seen by the desk, and by no customer', async () => {
    const { desk, id } = await given(found).stands();
    await expect(desk.read(id, customer)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});

describe(`${titled('3.1.d')}: promptly`, () => {
  const month = '2026-03-31T18:00:00+08:00';

  it('tells both managers once when nobody has raised it within two working days', async () => {
    const outcome = await given(found).stands();
    expect(outcome.view.deadlines).toMatchObject([{ requirement: '3.1.d', dueAt: '2026-03-04T10:00:00.000Z' }]);
    expect(await until(outcome, month)).toEqual(['recordProcessProblem', 'escalateProcessProblem']);
    const { entry } = (await outcome.desk.journal(outcome.id)).at(-1)!;
    expect(entry.effects.map(({ payload }) => payload)).toEqual([
      { to: 'incidentManager', ground: 'unraised' },
      { to: 'departmentManager', ground: 'unraised' },
    ]);
  });

  it('asks for the acknowledgement once more within three, and acknowledges nothing by itself', async () => {
    const outcome = await given(found, raised).stands();
    expect(await until(outcome, month)).toEqual([
      'recordProcessProblem',
      'raiseProcessProblem',
      'remindOfProcessProblem',
    ]);
    expect((await outcome.desk.read(outcome.id)).state).toBe('raised');
  });

  it('reminds the owner of an action when it is due, then tells the managers', async () => {
    const outcome = await given(...toDecided).stands();
    const [due, later] = await outcome.desk.deadlines(outcome.id);
    expect([due?.dueAt, later?.dueAt]).toEqual(['2026-03-09T10:00:00.000Z', '2026-03-12T10:00:00.000Z']);
    expect((await until(outcome, month)).slice(4)).toEqual(['remindOfProcessAction', 'escalateProcessAction']);
    const told = (await outcome.desk.journal(outcome.id)).slice(4).map(({ entry }) => entry.effects[0]?.payload);
    expect(told).toEqual([
      { people: [tier1.id], ground: 'due' },
      { to: 'departmentManager', ground: 'actionOverdue' },
    ]);
  });

  it('stays quiet where it is raised, acknowledged and done in time', async () => {
    const outcome = await given(...toDecided, done, resolved).stands();
    expect(await until(outcome, month)).toHaveLength(6);
  });

  it('watches nothing where the control is off, and by as many days as policy says', async () => {
    const off = { processProblem: { controls: { '3.1.d': false } } } as const;
    expect((await practise({ policies: off }).given(found).stands()).view.deadlines).toEqual([]);
    const slower = { processProblem: { raise: { withinWorkingDays: 10 } } } as const;
    expect((await practise({ policies: slower }).given(found).stands()).view.deadlines).toMatchObject([
      { dueAt: '2026-03-16T10:00:00.000Z' },
    ]);
  });

  it('watches the next cycle anew', async () => {
    const outcome = await given(...toDecided, done, at('2026-03-10T09:00:00+08:00', resolved), reopened).stands();
    expect(outcome.view.deadlines).toMatchObject([{ cycle: 2, dueAt: '2026-03-13T10:00:00.000Z' }]);
  });
});

describe(`${titled('1.c')}: how a problem of the process stands`, () => {
  it('has its status, its agenda, its story and its reasons in both languages', async () => {
    const { desk, id } = await given(...toDecided).stands();
    expect(await desk.status(id)).toMatchObject({
      standings: [{ region: { label: { zh: '流程问题' } }, state: { label: { en: 'In hand', zh: '整改中' } } }],
      next: { label: { en: 'An action about the process is due (no. 1)', zh: '改进措施到期（第 1 次）' } },
    });
    const { items } = await desk.agenda({ procedure: 'processProblem', until: '2026-03-31T00:00:00Z' });
    expect(items.map(({ instanceId }) => instanceId)).toEqual([id, id]);
    expect((await desk.explain(id, items[0]!.key)).from.occasion).toEqual({ en: 'the decision', zh: '决定措施' });
    expect((await desk.timeline(id)).map(({ command }) => command.label.zh)).toEqual([
      '登记流程问题',
      '向部门经理提出',
      '确认已知悉流程问题',
      '决定改进措施',
    ]);
  });
});
