import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, at } from '../../rehearsal/acts.suite.ts';
import { toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { later, rungs, tidings } from '../../rehearsal/timing.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import * as visits from '../../rehearsal/visitActs.suite.ts';
import { toApproval, toOnSite, toRequested, toVisit } from '../../rehearsal/visitPassages.suite.ts';

const clock = (record: object) => (record as { clocks: { onSite: object | null } }).clocks.onSite;

describe(`${titled('5.1.e')}: the on-site response is a second, reported clock`, () => {
  it('runs from the request on towards the target of the priority, with warnings', async () => {
    const outcome = await given(...toRequested()).stands();
    expect(rungs(outcome, 'onSite')).toMatchObject({ breach: expect.any(String) as string });
    const high = await given(...toRequested(acts.majorUrgentFault)).stands();
    expect(rungs(high, 'onSite')).toMatchObject({ breach: '2026-03-02T03:00:00.000Z' });
  });

  it('ends with the first arrival, in time or not', async () => {
    const { view } = await given(...toOnSite()).stands();
    expect(clock(view.record)).toMatchObject({ stopped: { how: 'completed', at: '2026-03-03T01:30:00.000Z' } });
  });

  it('tells the incident manager of a breach, which stays on record', async () => {
    const outcome = await given(...toRequested(acts.majorUrgentFault)).stands();
    const told = tidings(await later(outcome, '2026-03-02T12:00:00+08:00'));
    expect(told).toContain('03-02T03:00 breachClock onSiteBreached');
    expect(told.filter((line) => line.includes('onSiteDueSoon'))).toHaveLength(2);
  });

  it('explains itself like the others', async () => {
    const { desk, id, view } = await given(...toRequested()).stands();
    const due = view.deadlines.find((one) => one.id === 'onSite' && one.rung === 'breach')!;
    expect(await desk.explain(id, due.key)).toMatchObject({ requirement: '5.1.e' });
  });

  it('is cancelled where nobody goes, and goes on where the work order is revised, without the time between', async () => {
    for (const before of [
      [...toRequested(), visits.dispatchDeclined],
      [...toVisit(), visits.dispatchWithdrawn],
    ])
      expect(clock((await given(...before).stands()).view.record)).toMatchObject({ stopped: { how: 'cancelled' } });
    const revised = [...toApproval(), visits.orderRejected, at('2026-03-02T11:00:00+08:00', visits.orderRevised)];
    expect(clock((await given(...revised).stands()).view.record)).toMatchObject({
      stopped: null,
      pauses: [{ from: '2026-03-02T01:00:00.000Z', to: '2026-03-02T03:00:00.000Z' }],
    });
  });

  it('counts who stood at the customer’s door in time, though nobody opened', async () => {
    const before = [...toVisit(), visits.visitPrepared, visits.departed];
    const { view } = await given(...before).accepts(visits.visitFailed);
    expect(clock(view.record)).toMatchObject({ stopped: { how: 'completed' } });
    const turnedBack = act('failVisit', { ground: 'partMissing', reason: 'Left at the desk', reachedSite: false });
    expect(clock((await given(...before).accepts(turnedBack)).view.record)).toMatchObject({ stopped: null });
  });

  it('stays quiet where no visit is asked for', async () => {
    expect(clock((await given(...toDiagnosis()).stands()).view.record)).toBeNull();
  });
});
