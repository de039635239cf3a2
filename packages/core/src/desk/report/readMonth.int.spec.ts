import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '@statedesk/engine';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by, type Act } from '../../rehearsal/acts.suite.ts';
import { execute } from '../../rehearsal/histories.suite.ts';
import { toApplied, toClosed, toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { developer, incidentManager, vendor } from '../../rehearsal/people.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { builtInDirectory } from '../../directory/builtInDirectory.ts';
import { solvedByTier2 } from '../../report/figures.ts';
import { createServiceDesk, type ServiceDesk } from '../createServiceDesk.ts';

const march = { month: '2026-03' };
const contract = {
  ...{ number: 'HT-07', vendor: 'Acme', domain: 'storage' },
  ...{ from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
};

describe('the figures of a month 月度统计', () => {
  let desk: ServiceDesk;
  let clock: VirtualClock;
  let count: number;

  beforeEach(async () => {
    clock = virtualClock('2026-03-02T09:00:00+08:00');
    const ports = { directory: builtInDirectory({ contracts: [contract] }) };
    desk = await createServiceDesk({ store: memoryStore(), clock, ports });
    count = 0;
  });
  afterEach(() => desk.close());

  /** One incident from its report on, a minute for each step; at an instant where one is named. */
  const incident = async (steps: readonly Act[], start?: string): Promise<string> => {
    if (start !== undefined) clock.advanceTo(start);
    const [first, ...rest] = steps;
    count += 1;
    const { instanceId } = await execute(desk, first!, { idempotencyKey: `call-${count}` });
    for (const step of rest) {
      clock.advanceBy(60_000);
      expect(await execute(desk, step, { instanceId })).toMatchObject({ outcome: 'accepted' });
    }
    return instanceId;
  };
  const figures = async (query: { month: string; cutOff?: string } = march) => (await desk.month(query)).figures;

  const byDevelopers = [
    ...toDiagnosis(),
    acts.toDevelopers,
    ...[acts.causeFound, acts.proposed, acts.agreed, acts.applied].map((step) => by(developer, step)),
  ];

  describe(titled('5.15.b'), () => {
    it('counts those put on record in the month of the calendar’s zone', async () => {
      await incident([acts.emailed], '2026-03-02T09:00:00+08:00');
      await incident([acts.emailed], '2026-03-31T23:59:59.999+08:00');
      await incident([acts.emailed], '2026-04-01T00:00:00+08:00');
      expect([(await figures()).total, (await figures({ month: '2026-04' })).total]).toEqual([2, 1]);
    });

    it('counts those of one tenant where it is asked for one', async () => {
      await incident([acts.emailed]);
      await execute(desk, acts.emailed, { idempotencyKey: 'else', tenant: 'other' });
      const total = async (tenant?: string) =>
        (await desk.month({ ...march, ...(tenant && { tenant }) })).figures.total;
      expect([await total(), await total('default'), await total('other'), await total('nobody')]).toEqual([
        2, 1, 1, 0,
      ]);
    });

    it('leaves out, and lists, what ended without a solution', async () => {
      await incident([acts.emailed, act('turnAway', { reason: 'Not ours', referredTo: 'the landlord' })]);
      await incident([acts.emailed]);
      expect(await figures()).toMatchObject({ total: 1, leftOut: { turnedAway: 1 } });
    });

    it('is the same later for the same cut-off, whatever was done since', async () => {
      const id = await incident(toApplied);
      const cutOff = '2026-04-01T01:00:00Z';
      clock.advanceTo('2026-04-01T09:00:00+08:00');
      const before = await figures({ ...march, cutOff });
      await execute(desk, acts.documented, { instanceId: id });
      await incident([acts.emailed], '2026-04-02T09:00:00+08:00');
      expect(await figures({ ...march, cutOff })).toEqual(before);
    });

    it('refuses what is no month', async () => {
      for (const month of ['2026-13', '2026-3', 'March'])
        await expect(desk.month({ month })).rejects.toMatchObject({ code: 'invalid-query' });
    });
  });

  it(`${titled('5.15.c')}: of all whose response fell due, those in time; one that is not answered counts as not kept`, async () => {
    await incident(toApplied);
    await incident([acts.emailed], '2026-03-03T09:00:00+08:00');
    await incident([acts.emailed], '2026-03-31T23:50:00+08:00');
    clock.advanceTo('2026-04-01T09:00:00+08:00');
    expect((await figures()).response).toEqual({ kept: 1, of: 2, rate: 0.5 });
  });

  it(`${titled('5.15.d')}: as at the cut-off, those that have none yet apart`, async () => {
    await incident(toApplied);
    await incident([acts.emailed, acts.accepted]);
    expect((await figures()).byPriority).toEqual({ high: 0, medium: 0, low: 1, unset: 1 });
  });

  it(`${titled('5.15.e')}: by the tier in charge when it was applied; solved again, it counts once, in the last month`, async () => {
    const id = await incident([
      ...byDevelopers,
      ...[acts.documented].map((step) => by(developer, step)),
      acts.confirmationAsked,
    ]);
    await incident(toApplied);
    expect(solvedByTier2(await figures())).toBe(1);
    clock.advanceTo('2026-04-02T09:00:00+08:00');
    for (const step of [
      acts.rejected,
      ...[acts.causeFound, acts.proposed, acts.agreed, acts.applied].map((each) => by(developer, each)),
    ])
      expect(await execute(desk, step, { instanceId: id })).toMatchObject({ outcome: 'accepted' });
    expect([solvedByTier2(await figures()), solvedByTier2(await figures({ month: '2026-04' }))]).toEqual([0, 1]);
    expect(solvedByTier2(await figures({ ...march, cutOff: '2026-03-31T00:00:00Z' }))).toBe(1);
  });

  it(`${titled('5.15.f')}: what a vendor solved, and nothing that merely was with it`, async () => {
    const withVendor = [...toDiagnosis(), acts.toVendor];
    await incident([
      ...withVendor,
      ...[acts.causeFound, acts.proposed, acts.agreed, acts.applied].map((step) => by(vendor, step)),
    ]);
    await incident(withVendor);
    expect((await figures()).solvedBy).toEqual({ tier1: 0, tier2RD: 0, tier2Management: 0, tier3Vendor: 1 });
  });

  it(`${titled('5.15.h')}: each category, those not classified yet apart`, async () => {
    await incident(toApplied);
    await incident([...toDiagnosis(acts.consultation)]);
    await incident([acts.emailed]);
    expect((await figures()).byCategory).toEqual({
      technicalConsultation: 1,
      fault: 1,
      informationSecurity: 0,
      unset: 1,
    });
  });

  it(`${titled('5.14.d')}: in time, late, still open; who cannot be reached is outside the rate`, async () => {
    const [reached, , lost] = [await incident(toClosed), await incident(toClosed), await incident(toClosed)];
    await execute(desk, acts.reached, { instanceId: reached });
    for (let tries = 0; tries < 3; tries += 1) await execute(desk, acts.notReached, { instanceId: lost });
    expect(await execute(desk, act('giveUpFollowUp', {}), { instanceId: lost })).toMatchObject({ outcome: 'accepted' });
    clock.advanceTo('2026-03-31T12:00:00+08:00');
    expect(await figures()).toMatchObject({
      followUp: { kept: 1, of: 2, rate: 0.5 },
      unreachable: 1,
      // One follow-up, and the judgement of each of the three (5.9.f).
      overdue: 4,
      satisfaction: { satisfied: 1 },
    });
  });

  it(`${titled('ISO.a')}: those declared in the month, and no others`, async () => {
    const declared = act(
      'declareMajorIncident',
      { owner: 'wang', reason: 'The hospital stands still' },
      incidentManager,
    );
    await incident([...toDiagnosis(acts.majorUrgentFault), declared]);
    await incident([...toDiagnosis(acts.majorUrgentFault)]);
    expect((await figures()).majorIncidents).toBe(1);
    expect((await figures({ month: '2026-04' })).majorIncidents).toBe(0);
  });

  it(`${titled('6.f')}: counts the steps that practice knows and the text does not`, async () => {
    await incident(toApplied);
    expect((await figures()).deviations).toBe(0);
    await incident([...toDiagnosis(), acts.withdrawn]);
    const rejected = await incident([...toApplied, acts.documented, acts.confirmationAsked, acts.rejected]);
    expect((await figures()).deviations).toBe(2);
    expect((await figures({ month: '2026-04' })).deviations).toBe(0);
    expect((await desk.month(march)).lines.find((line) => line.incident === rejected)?.deviations).toBe(1);
  });

  it(`${titled('3.1.b')}: what each tier did, and each person of it`, async () => {
    await incident(byDevelopers);
    await incident(toApplied);
    const { performance } = await desk.month(march);
    expect(
      performance.map(({ tier, person, responses, solutions, handOvers }) => [
        tier,
        person,
        responses,
        solutions,
        handOvers,
      ]),
    ).toEqual([
      ['tier1', null, 2, 1, 1],
      ['tier1', 'li', 2, 1, 1],
      ['tier2RD', null, 0, 1, 0],
      ['tier2RD', 'wang', 0, 1, 0],
    ]);
    expect(performance[0]?.medianResolution).toBeGreaterThan(0);
  });

  it(`${titled('1.c')}: each figure is a count of lines that name their incidents`, async () => {
    const solved = await incident(byDevelopers);
    const { lines } = await desk.month(march);
    expect(lines).toMatchObject([{ incident: solved, solved: { tier: 'tier2RD', by: 'wang' }, category: 'fault' }]);
  });
});
