import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { createServiceDesk } from '../desk/createServiceDesk.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { act } from '../rehearsal/acts.suite.ts';
import { execute } from '../rehearsal/histories.suite.ts';
import { toApplied, toConfirmation, toHotline } from '../rehearsal/passages.suite.ts';
import { incidentManager } from '../rehearsal/people.suite.ts';
import { given } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

// What goes wrong with dates that lie far apart: a calendar that changes, a month that is over.

describe('edge case 26, R4 R12 a calendar that is corrected while an incident is under way 日历事后更正', () => {
  const hours = [{ from: '09:00', to: '18:00' }];
  const weekly = { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours };
  const working = (...holidays: { date: string }[]) => ({
    ...{ id: 'office', zone: 'Asia/Shanghai', weekly, covers: { from: 2026, to: 2026 } },
    holidays: [{ date: '2026-01-01' }, ...holidays],
  });

  it('recomputes what is open, says what moved from where to where, and keeps what was promised in the journal', async () => {
    const [store, clock] = [memoryStore(), virtualClock('2026-03-02T09:00:00+08:00')];
    const before = await createServiceDesk({ store, clock, calendars: { working: working() } });
    const [reported, ...rest] = toHotline();
    const { instanceId } = await execute(before, reported!, { idempotencyKey: 'a' });
    for (const step of rest) await execute(before, step, { instanceId });
    const corrected = working({ date: '2026-03-03' });
    const after = await createServiceDesk({ store, clock, calendars: { working: corrected } });
    const promised = await after.deadlines(instanceId);
    const { instances } = await after.repin({ by: incidentManager, reason: 'The day is off' });
    const [moved] = instances;
    expect(moved?.deadlines.length).toBeGreaterThan(0);
    for (const { before: old, after: now } of moved?.deadlines ?? []) expect(old?.dueAt).not.toBe(now?.dueAt);
    expect(await after.deadlines(instanceId)).not.toEqual(promised);
    expect(await after.verify(instanceId)).toMatchObject({ sound: true });
  });
});

describe(`edge case 40, ${titled('5.15.b')}: an incident that spans months, and comes back in the next`, () => {
  const april = '2026-04-02T09:00:00+08:00';
  const [march, later] = [{ month: '2026-03' }, { month: '2026-04' }];
  const solvedIn = async (desk: Awaited<ReturnType<typeof createServiceDesk>>, month: { month: string }) =>
    (await desk.month(month)).figures.solvedBy.tier1;

  it('is counted where it was put on record, and solved where it was solved last', async () => {
    const { desk, clock, id } = await given(...toConfirmation).stands();
    expect([await solvedIn(desk, march), (await desk.month(march)).figures.total]).toEqual([1, 1]);
    clock.advanceTo(april);
    for (const step of [acts.rejected, ...toApplied.slice(-4)]) await execute(desk, step, { instanceId: id });
    expect([await solvedIn(desk, march), await solvedIn(desk, later)]).toEqual([0, 1]);
    expect([(await desk.month(march)).figures.total, (await desk.month(later)).figures.total]).toEqual([1, 0]);
  });

  it('leaves the figures of March as they were sent, and restates them beside', async () => {
    const { desk, clock, id } = await given(...toConfirmation).stands();
    clock.advanceTo(april);
    const plan = act('planReport', { month: '2026-03' }, incidentManager);
    const { instanceId: report } = await execute(desk, plan, { idempotencyKey: 'march' });
    const reviewer = { id: 'chen', roles: ['departmentManager'] };
    for (const step of [
      act('draftReport', {}, incidentManager),
      act('reviewReport', {}, reviewer),
      act('sendReport', {}, incidentManager),
    ])
      expect(await execute(desk, step, { instanceId: report })).toMatchObject({ outcome: 'accepted' });
    for (const step of [acts.rejected, ...toApplied.slice(-4)]) await execute(desk, step, { instanceId: id });
    const restate = act('restateReport', { reason: 'One came back' }, incidentManager);
    expect(await execute(desk, restate, { instanceId: report })).toMatchObject({ outcome: 'accepted' });
    const { record } = await desk.read(report);
    expect(record).toMatchObject({ figures: { total: 1, solvedBy: { tier1: 1 } } });
    expect(record['restatements']).toMatchObject([
      { changes: expect.arrayContaining([expect.objectContaining({ before: 1, after: 0 })]) as unknown },
    ]);
  });
});
