import { describe, expect, it } from 'vitest';
import { act, at, by } from '../rehearsal/acts.suite.ts';
import { also } from '../rehearsal/also.suite.ts';
import { departmentManager, incidentManager, serviceDepartmentManager, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import {
  acknowledged as known,
  decided,
  done,
  found,
  raised,
  reopened,
  resolved,
  setAside,
} from '../processProblem/processProblemActs.suite.ts';

const month = '2026-03';
const after = '2026-04-01T09:00:00+08:00';
const planned = act('planProcessReport', { month }, incidentManager);
const drafted = at(after, act('draftProcessReport', { summary: 'Two of them are one' }, incidentManager));
const sent = act('sendProcessReport', {}, incidentManager);
const acknowledged = act('acknowledgeProcessReport', {}, departmentManager);

describe(titled('3.1.e'), () => {
  it('is drafted, sent to the department manager, and acknowledged', async () => {
    const outcome = await given(planned, drafted, sent).stands();
    expect(effectsOf(outcome)).toEqual([
      { type: 'notifyOfProcessReport', payload: { to: 'departmentManager', ground: 'sent' } },
      { type: 'planNextProcessReport', payload: { month: '2026-04' } },
    ]);
    expect((await given(planned, drafted, sent).accepts(acknowledged)).view).toMatchObject({
      state: 'acknowledged',
      record: { sent: { by: incidentManager.id }, acknowledged: { by: departmentManager.id } },
    });
  });

  it('is acknowledged by the department manager alone, and drafted and sent by the incident manager alone', async () => {
    expect(await given(planned, drafted, sent).refuses(by(serviceDepartmentManager, acknowledged))).toMatchObject({
      kind: 'role',
      requirement: '3.1.e',
    });
    expect(await given(planned).refuses(by(tier1, drafted))).toMatchObject({ kind: 'role' });
    expect(await given(planned).refuses(sent)).toMatchObject({ kind: 'state' });
  });

  it('is drafted when the month is over, and not before', async () => {
    const early = { ...drafted, at: '2026-03-31T23:59:59.999+08:00' };
    expect(await given(planned).refuses(early)).toMatchObject({
      kind: 'guard',
      requirement: '3.1.e',
      reasons: [{ guard: 'processMonthOver' }],
    });
    await given(planned).accepts({ ...drafted, at: '2026-04-01T00:00:00+08:00' });
  });

  it('plans the report of the next month by itself, once', async () => {
    const { desk } = await given(planned, drafted, sent).stands();
    await desk.tick();
    await desk.tick();
    const next = await desk.find({ procedure: 'processReport', where: { month: '2026-04' } });
    expect(next.map(({ facts }) => facts['state'])).toEqual(['planned']);
  });

  it('is asked for when it is late, once, and again when nobody acknowledges it', async () => {
    const late = await given(planned).stands();
    expect(late.view.deadlines).toMatchObject([{ requirement: '3.1.e', dueAt: '2026-04-08T10:00:00.000Z' }]);
    expect(await until(late, '2026-05-30T09:00:00+08:00')).toEqual(['planProcessReport', 'remindOfProcessReport']);
    const unread = await given(planned, drafted, sent).stands();
    expect((await until(unread, '2026-05-30T09:00:00+08:00')).slice(3)).toEqual(['remindOfProcessReport']);
  });

  it('stays quiet once it is acknowledged', async () => {
    const outcome = await given(planned, drafted, sent, acknowledged).stands();
    expect(await until(outcome, '2026-05-30T09:00:00+08:00')).toHaveLength(4);
  });
});

describe(`${titled('3.1.e')}: what it counts`, () => {
  it('counts what was found, raised in time, resolved, set aside and reopened, and how old the open ones are', async () => {
    const first = await given(found, raised, known, decided, done, resolved).stands();
    const { desk } = first;
    await also(first, at('2026-03-03T09:00:00+08:00', found));
    await also(first, at('2026-03-20T09:00:00+08:00', found), at('2026-03-25T18:00:00+08:00', raised));
    await also(first, found, raised, known, setAside, reopened);
    await also(first, found, raised, known, setAside);
    first.clock.advanceTo(after);
    const { figures, lines } = await desk.processMonth({ month });
    expect(figures).toEqual({
      ...{ month, cutOff: '2026-04-01T01:00:00.000Z', found: 5, resolved: 1, setAside: 1, reopened: 1, open: 3 },
      // Due on 4, 5, 24 March; the two of the 25th are due on the 27th, and were raised at once.
      raised: { kept: 3, of: 5, rate: 0.6 },
      age: { median: 11, oldest: 28 },
    });
    expect(lines.map(({ clause, standing, raised: kept }) => [clause, standing, kept]).toSorted()).toEqual([
      ['5.6.d', 'open', 'inTime'],
      ['5.6.d', 'open', 'late'],
      ['5.6.d', 'open', 'open'],
      ['5.6.d', 'resolved', 'inTime'],
      ['5.6.d', 'setAside', 'inTime'],
    ]);
  });

  it('counts as at the month’s end, whatever was done since, and as at its cut-off, whatever was recorded since', async () => {
    const outcome = await given(found, raised, known, decided, done).stands();
    outcome.clock.advanceTo(after);
    const { figures } = await outcome.desk.processMonth({ month });
    await outcome.desk.execute({
      ...{ type: 'resolveProcessProblem', instanceId: outcome.id, actor: incidentManager },
      payload: { outcome: 'Later' },
    });
    const { cutOff } = figures;
    expect((await outcome.desk.processMonth({ month, cutOff })).figures).toEqual(figures);
    expect((await outcome.desk.processMonth({ month })).figures).toMatchObject({ open: 1, resolved: 0 });
    expect((await outcome.desk.processMonth({ month: '2026-04' })).figures).toMatchObject({
      ...{ found: 0, open: 0, resolved: 1, age: { median: null, oldest: null } },
    });
    expect((await outcome.desk.processMonth({ month: '2026-02' })).lines).toEqual([]);
  });

  it('keeps its figures as they were drafted, from the problems of its own tenant', async () => {
    const outcome = await given(found).stands();
    await outcome.desk.execute({
      ...{ type: 'recordProcessProblem', idempotencyKey: 'else', tenant: 'other', actor: tier1 },
      payload: { clause: '5.6', foundIn: 'Audit', description: 'x' },
    });
    const report = await also(outcome, planned, drafted);
    expect((await outcome.desk.read(report)).record['figures']).toMatchObject({ found: 1, open: 1 });
    const count = async (query: object) => (await outcome.desk.processMonth({ month, ...query })).figures.found;
    expect([await count({}), await count({ tenant: 'other' })]).toEqual([2, 1]);
  });

  it('refuses what is no month', async () => {
    const { desk } = await given(found).stands();
    await expect(desk.processMonth({ month: 'March' })).rejects.toMatchObject({ code: 'invalid-query' });
  });
});
