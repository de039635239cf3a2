import { describe, expect, it } from 'vitest';
import { act, at, by, type Act } from '../rehearsal/acts.suite.ts';
import { departmentManager, incidentManager, technicalDirector, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, until, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import * as acts from '../rehearsal/acts.suite.ts';

const serviceManager = { id: 'tang', roles: ['serviceDepartmentManager'] };
const planned = at('2026-03-30T09:00:00+08:00', act('planReport', { month: '2026-03' }, incidentManager));
const drafted = at('2026-04-01T09:00:00+08:00', act('draftReport', {}, incidentManager));
const reviewed = act('reviewReport', {}, departmentManager);
const returned = act('returnReport', { reason: 'Explain the breaches' }, departmentManager);
const sent = act('sendReport', {}, incidentManager);
const acknowledged = act('acknowledgeReport', {}, serviceManager);

const report = async ({ desk }: Outcome, steps: readonly Act[], idempotencyKey: string): Promise<string> => {
  let id: string | undefined;
  for (const { type, payload, by: actor } of steps) {
    const address = id === undefined ? { idempotencyKey } : { instanceId: id };
    const receipt = await desk.execute({ type, payload, actor, ...address } as Parameters<typeof desk.execute>[0]);
    expect(receipt).toMatchObject({ outcome: 'accepted' });
    id = receipt.instanceId;
  }
  return id!;
};

describe(titled('5.15.a'), () => {
  it('is drafted, reviewed, sent and acknowledged, each told to whom it concerns', async () => {
    const steps = [planned, drafted, reviewed, sent, acknowledged];
    const told = await Promise.all(
      steps.slice(1).map(async (_, index) => effectsOf(await given(...steps.slice(0, index + 2)).stands())),
    );
    expect(told).toMatchObject([
      [{ payload: { to: 'departmentManager', ground: 'drafted' } }],
      [{ payload: { to: 'incidentManager', ground: 'reviewed' } }],
      [{ payload: { to: 'serviceDepartmentManager', ground: 'sent' } }, { payload: { to: 'departmentManager' } }],
      [{ payload: { to: 'incidentManager', ground: 'acknowledged' } }],
    ]);
  });

  it('is not sent before somebody else has reviewed it, unless policy lets it', async () => {
    expect((await given(planned, drafted).refuses(sent)).reasons).toMatchObject([{ requirement: '5.15.a' }]);
    const policies = { incidentReport: { controls: { '5.15.a': false } } } as const;
    await practise({ policies }).given(planned, drafted).accepts(sent);
  });

  it('is not reviewed by who drafted it', async () => {
    expect(await given(planned, drafted).refuses(by(incidentManager, reviewed))).toMatchObject({
      kind: 'condition',
      requirement: '5.15.a',
    });
    await given(planned, drafted).accepts(by(technicalDirector, reviewed));
  });

  it('goes back to be drafted again, and is reviewed again', async () => {
    const { view } = await given(planned, drafted, returned, drafted).stands();
    expect(view).toMatchObject({ state: 'drafted', record: { reviewed: null } });
  });

  it('is acknowledged by the service department manager alone, and drafted by the incident manager alone', async () => {
    expect(await given(planned, drafted, reviewed, sent).refuses(by(departmentManager, acknowledged))).toMatchObject({
      kind: 'role',
    });
    expect(await given(planned).refuses(by(tier1, drafted))).toMatchObject({ kind: 'role' });
  });
});

describe(`${titled('5.15.a')}: in time`, () => {
  it('is asked for when it is late, and again when nobody has acknowledged it; never twice', async () => {
    // The fifth working day after March 2026, which holidays of April put off.
    const late = await given(planned).stands();
    const [due] = await late.desk.deadlines(late.id);
    expect(due).toMatchObject({ requirement: '5.15.a', dueAt: '2026-04-08T10:00:00.000Z' });
    expect(await until(late, '2026-04-30T09:00:00+08:00')).toEqual(['planReport', 'remindOfReport']);
    const unread = await given(planned, drafted, reviewed, sent).stands();
    expect((await until(unread, '2026-04-30T09:00:00+08:00')).slice(-2)).toEqual(['sendReport', 'remindOfReport']);
  });

  it('stays quiet once it is acknowledged', async () => {
    const outcome = await given(planned, drafted, reviewed, sent, acknowledged).stands();
    expect(await until(outcome, '2026-06-30T09:00:00+08:00')).toHaveLength(5);
  });
});

describe(titled('5.15.b'), () => {
  it('is drafted when the month is over, and not before', async () => {
    const early = { ...drafted, at: '2026-03-31T23:59:59.999+08:00' };
    expect(await given(planned).refuses(early)).toMatchObject({ kind: 'guard', requirement: '5.15.b' });
    await given(planned).accepts({ ...drafted, at: '2026-04-01T00:00:00+08:00' });
  });

  it('counts the incidents of its own tenant alone', async () => {
    const outcome = await given(acts.emailed).stands();
    const { desk, clock } = outcome;
    await desk.execute({
      ...{ type: 'reportIncident', idempotencyKey: 'else', tenant: 'other', actor: tier1 },
      payload: { channel: 'email', organisation: 'Westlake', symptom: 'no print' },
    });
    clock.advanceTo('2026-04-01T09:00:00+08:00');
    const id = await report(outcome, [planned, drafted], 'report-2026-03');
    expect((await desk.read(id)).record).toMatchObject({ figures: { total: 1 } });
  });

  it('keeps the figures as they were sent; what is recorded later is restated beside them', async () => {
    const outcome = await given(acts.emailed).stands();
    const { desk, clock } = outcome;
    clock.advanceTo('2026-04-01T09:00:00+08:00');
    const id = await report(outcome, [planned, drafted, reviewed, sent], 'report-2026-03');
    const restate = () =>
      desk.execute({ type: 'restateReport', instanceId: id, payload: { reason: 'x' }, actor: incidentManager });
    expect(await restate()).toMatchObject({ outcome: 'refused', requirement: '5.15.b' });
    await desk.execute({
      ...{ type: 'withdrawIncident', instanceId: outcome.id, actor: tier1 },
      payload: { receivedBy: 'telephone', reason: 'Solved by themselves' },
    });
    expect(await restate()).toMatchObject({ outcome: 'accepted' });
    const { record } = await desk.read(id);
    expect(record).toMatchObject({ figures: { total: 1 } });
    expect(record['restatements']).toMatchObject([
      { changes: expect.arrayContaining([{ figure: 'total', before: 1, after: 0 }]) as unknown },
    ]);
  });
});

describe(titled('3.1.c'), () => {
  it('holds each share against what was wanted; of nothing due it says nothing', async () => {
    const outcome = await given(acts.emailed).stands();
    outcome.clock.advanceTo('2026-04-01T09:00:00+08:00');
    const id = await report(outcome, [planned, drafted], 'report-2026-03');
    expect((await outcome.desk.read(id)).record['objectives']).toEqual([
      { objective: 'response', wanted: 0.95, reached: 0, met: false },
      { objective: 'resolution', wanted: 0.9, reached: 0, met: false },
      { objective: 'followUp', wanted: 0.95, reached: null, met: null },
    ]);
  });
});

describe(titled('5.15.g'), () => {
  it('goes by the reports that were sent before, and names how far its forecast was off', async () => {
    const outcome = await given(acts.emailed).stands();
    const { desk, clock } = outcome;
    for (const [month, day] of [
      ['2026-03', '2026-04-01'],
      ['2026-04', '2026-05-06'],
      ['2026-05', '2026-06-01'],
    ] as const) {
      clock.advanceTo(`${day}T09:00:00+08:00`);
      const id = await report(
        outcome,
        [{ ...planned, payload: { month } }, drafted, reviewed, sent],
        `report-${month}`,
      );
      if (month === '2026-05')
        expect((await desk.read(id)).record['trends']).toMatchObject({
          total: {
            months: [
              { month: '2026-03', value: 1 },
              { month: '2026-04', value: 0 },
              { month: '2026-05', value: 0 },
            ],
            change: 0,
            forecast: { method: 'lastMonth', expected: 0, tried: 2 },
          },
        });
    }
  });
});
