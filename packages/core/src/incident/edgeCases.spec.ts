import { describe, expect, it } from 'vitest';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, at, occurred, type Act } from '../rehearsal/acts.suite.ts';
import {
  settled,
  toAgreement,
  toApplied,
  toClosed,
  toConfirmation,
  toDiagnosis,
  toHotline,
} from '../rehearsal/passages.suite.ts';
import { incidentManager } from '../rehearsal/people.suite.ts';
import { effectsOf, given, owedBy, practise, region, until, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { later, rungs, tidings } from '../rehearsal/timing.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

// What goes wrong between clauses. Cases that one clause alone answers are tested beside it.

const count = async ({ desk }: Outcome, where: Readonly<Record<string, string | number>>) => desk.count({ where });
const obligation = ({ view }: Outcome, id: string) => view.obligations.find((one) => one.id === id);
const clocksOf = ({ view }: Outcome) =>
  view.record as { clocks: Readonly<Record<string, object | null>>; earlierClocks: readonly object[] };

const waitFor = (reason: 'customer' | 'vendor' | 'change'): Act => act('startWaiting', { reason, note: 'Which one?' });
const answered = act('endWaiting', { reason: 'customer', outcome: 'The one at the counter' });
const raised = act('reclassifyIncident', {
  classification: (acts.majorUrgentFault.payload as { classification: never }).classification,
  reason: 'All wards',
});

describe(`edge case 1, ${titled('5.14.d')}: a customer nobody reaches`, () => {
  it('is counted apart from follow-ups that were done, and from those that are overdue', async () => {
    const tries = [acts.notReached, acts.notReached, acts.notReached];
    const outcome = await given(...toApplied, ...tries).accepts(act('giveUpFollowUp', {}));
    expect(await count(outcome, { followUp: 'unreachable' })).toBe(1);
    await until(outcome, '2026-04-01T09:00:00+08:00');
    for (const other of ['done', 'doneLate', 'overdue']) expect(await count(outcome, { followUp: other })).toBe(0);
  });
});

describe(`edge case 2, ${titled('5.14.d')}: the follow-up finds that it is not solved`, () => {
  const dissatisfied = [...toClosed, at('2026-03-04T10:00:00+08:00', acts.dissatisfied)];

  it('reopens it within the time for that, and owes another follow-up for the second solution', async () => {
    const again = toApplied.slice(toDiagnosis().length);
    const outcome = await given(...dissatisfied, acts.reopened).accepts(
      ...again.map((step) => at('2026-03-05T10:00:00+08:00', step)),
    );
    expect(outcome.view.record).toMatchObject({
      cycle: 2,
      earlierFollowUps: [{ cycle: 1, standing: 'reached', satisfaction: 'dissatisfied' }],
      followUp: { attempts: [], reachedAt: null },
    });
    expect(obligation(outcome, 'followUp')).toMatchObject({ standing: 'owed', dueAt: '2026-03-12T10:00:00.000Z' });
  });

  it('takes a complaint where that time is over: it is answered, and stays closed', async () => {
    const after = [...toClosed, at('2026-03-17T10:00:00+08:00', acts.dissatisfied)];
    expect(await given(...after).refuses(acts.reopened)).toMatchObject({ kind: 'state' });
    const outcome = await given(...after).accepts(act('recordComplaint', { complaint: 'Not solved' }));
    expect(region(outcome, 'stage')).toEqual({ closed: 'settled' });
    expect(owedBy(outcome)).toMatchObject({ dissatisfaction: 'discharged' });
  });
});

describe(`edge case 4, ${titled('5.14.c')}: the follow-up of an incident that is closed`, () => {
  it('becomes overdue all the same, for the incident manager and for every reader, and can be done late', async () => {
    const outcome = await given(...toClosed).stands();
    const told = tidings(await later(outcome, '2026-03-20T09:00:00+08:00'));
    expect(told).toContain('03-09T10:00 markFollowUpOverdue followUpOverdue');
    const view = await outcome.desk.read(outcome.id);
    expect(view.state).toMatchObject({ stage: { closed: 'settled' }, followUp: 'overdue' });
    expect(view.obligations.find(({ id }) => id === 'followUp')).toMatchObject({ standing: 'owed', overdue: true });
    expect(await count(outcome, { stage: 'closed', followUp: 'overdue' })).toBe(1);
    const late = await given(...toClosed).accepts(at('2026-03-20T09:00:00+08:00', acts.reached));
    expect(region(late, 'followUp')).toBe('doneLate');
  });
});

describe(`edge case 5, ${titled('3.4.b')}: a vendor who is late`, () => {
  const contract = {
    ...{ number: 'HT-2026-07', vendor: 'Acme', domain: 'storage' },
    ...{ from: '2026-01-01T00:00:00+08:00', until: '2027-01-01T00:00:00+08:00' },
    limit: { minutes: 120, calendar: 'always' },
  } as const;
  const recalled = act('handOverToRD', { ground: 'beyondAbility', reason: 'Overdue' }, incidentManager);

  it('is recalled to tier 2 by the incident manager; the breach stays with the hand-over it belongs to', async () => {
    const { given: under } = practise({ contracts: [contract] });
    const outcome = await under(...toDiagnosis(), acts.toVendor).accepts(at('2026-03-02T12:00:00+08:00', recalled));
    expect(outcome.view.state).toMatchObject({ tier: 'tier2RD' });
    expect(clocksOf(outcome)).toMatchObject({
      clocks: { vendor: null, resolution: { stopped: null } },
      earlierClocks: [{ clock: 'vendor', breachedAt: '2026-03-02T03:00:00.000Z', stopped: { how: 'cancelled' } }],
    });
  });
});

describe(`edge case 6, ${titled('PR.a')}: whose delay stops the customer’s clock`, () => {
  it('is the customer’s own, and puts on record since when', async () => {
    const outcome = await given(...toHotline()).accepts(at('2026-03-02T11:00:00+08:00', waitFor('customer')));
    expect(rungs(outcome, 'resolution')).toEqual({});
    expect(await count(outcome, { resolution: 'paused' })).toBe(1);
    expect(clocksOf(outcome).clocks['resolution']).toMatchObject({
      pauses: [{ reason: 'customer', from: '2026-03-02T03:00:00.000Z', to: null }],
    });
  });

  it.each(['vendor', 'change'] as const)('is not that of a %s', async (reason) => {
    const { view } = await given(...toHotline()).stands();
    const outcome = await given(...toHotline()).accepts(waitFor(reason));
    expect(rungs(outcome, 'resolution')).toEqual(rungs({ ...outcome, view }, 'resolution'));
  });

  it('may be another’s where policy says so', async () => {
    const { given: under } = practise({ policy: { waiting: { vendor: { pauses: ['resolution'] } } } });
    expect(rungs(await under(...toHotline()).accepts(waitFor('vendor')), 'resolution')).toEqual({});
  });
});

describe(`edge case 21, ${titled('PR.a')}: the customer answers while they are waited for`, () => {
  const waiting = [...toHotline(), at('2026-03-02T11:00:00+08:00', waitFor('customer'))];
  const received = '2026-03-02T15:00:00+08:00';

  it('starts the clock again when the answer was received, however late it is put on record', async () => {
    const inTime = await given(...waiting).accepts(at(received, answered));
    const late = await given(...waiting).accepts(occurred(received, at('2026-03-03T10:00:00+08:00', answered)));
    expect(rungs(inTime, 'resolution')).toMatchObject({ breach: '2026-03-05T04:00:00.000Z' });
    expect(rungs(late, 'resolution')).toEqual(rungs(inTime, 'resolution'));
  });

  it('breaches at its true due time what was missed between the answer and its being put on record', async () => {
    const high = [acts.emailed, acts.accepted, acts.asked, at('2026-03-02T11:00:00+08:00', waitFor('customer'))];
    const late = occurred('2026-03-02T12:00:00+08:00', at('2026-03-02T18:00:00+08:00', answered));
    const outcome = await given(...high).accepts(late);
    expect(clocksOf(outcome).clocks['resolution']).toMatchObject({ breachedAt: '2026-03-02T06:00:00.000Z' });
  });
});

describe(`edge case 14, ${titled('5.2.e')}: another priority while the clock stands still`, () => {
  const paused = [...toHotline(), at('2026-03-02T11:00:00+08:00', waitFor('customer'))];

  it('leaves it standing; the new target counts from the answer on, with the time used before', async () => {
    const changed = [...paused, at('2026-03-02T14:00:00+08:00', raised)];
    const standing = await given(...changed).stands();
    expect(rungs(standing, 'resolution')).toEqual({});
    expect(await count(standing, { resolution: 'paused', priority: 'high' })).toBe(1);
    // Two of the four hours were used by eleven.
    const outcome = await given(...changed).accepts(at('2026-03-03T09:00:00+08:00', answered));
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-03T03:00:00.000Z' });
  });

  it('says nothing of warnings and breaches while it stands', async () => {
    const outcome = await given(...paused).accepts(at('2026-03-02T14:00:00+08:00', raised));
    expect(tidings(await later(outcome, '2026-03-04T18:00:00+08:00')).join()).not.toContain('esolution');
  });
});

describe('edge case 17, R9 a deadline falls due as the state changes 到期与状态变更同时', () => {
  const before = [...toAgreement()];
  const breach = '2026-03-04T18:00:00+08:00';

  it('happens first at the very instant: solved then is solved too late', async () => {
    const outcome = await given(...before).accepts(at(breach, acts.applied));
    expect(await count(outcome, { resolution: 'breached' })).toBe(1);
    expect(outcome.entries.at(-1)?.entry.command.type).toBe('applySolution');
  });

  it('does not happen a millisecond before, and whoever looks at it then finds nothing to do', async () => {
    const outcome = await given(...before).accepts(at('2026-03-04T17:59:59.999+08:00', acts.applied));
    outcome.clock.advanceTo(breach);
    expect(await outcome.desk.tick()).toMatchObject({ fired: 0, setAside: 0 });
    expect(await outcome.desk.journal(outcome.id)).toEqual(outcome.entries);
    expect(await count(outcome, { resolution: 'met' })).toBe(1);
  });
});

describe(`edge case 22, ${titled('PR.e')}: a report that is put on record afterwards`, () => {
  const found = occurred('2026-03-02T09:00:00+08:00', at('2026-03-02T11:30:00+08:00', acts.emailed));

  it('is timed from when it came: what was missed by then is breached at its true due time', async () => {
    const outcome = await given(found).stands();
    expect(outcome.view.record).toMatchObject({
      reportedAt: '2026-03-02T01:00:00.000Z',
      clocks: { response: { breachedAt: '2026-03-02T01:15:00.000Z' } },
    });
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-02T05:00:00.000Z' });
    expect(outcome.entries.filter(({ entry }) => entry.command.type === 'breachClock')).toHaveLength(1);
  });

  it('is not taken when it is older than policy allows', async () => {
    const older = { ...found, at: '2026-03-05T09:00:00.001+08:00' };
    await expect(given(older).stands()).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe('edge case 23, R12 a year whose holidays nobody has published yet 未公布节假日的年份', () => {
  it('is not taken for one without holidays: what falls due in it is provisional', async () => {
    const reported = at('2026-12-24T15:00:00+08:00', acts.telephoned);
    const rest = toHotline().slice(1);
    const { view } = await given(reported).accepts(...rest);
    const sure = view.deadlines.filter(({ id }) => id === 'resolution').map(({ provisional }) => provisional);
    expect(sure).toEqual([false, true, true]);
  });
});

describe(`edge case 28, ${titled('5.13.b')}: reopened after it was closed`, () => {
  const closedLate = [...toConfirmation, acts.confirmed, ...settled].map((step, index) =>
    index < toConfirmation.length ? step : at('2026-03-03T10:00:00+08:00', step),
  );

  it('keeps what the first cycle came to, and times the second from the reopening on', async () => {
    const outcome = await given(...closedLate, acts.closed).accepts(at('2026-03-10T09:00:00+08:00', acts.reopened));
    expect(clocksOf(outcome)).toMatchObject({
      earlierClocks: [{ clock: 'resolution', cycle: 1, breachedAt: null, stopped: { how: 'completed' } }],
      clocks: { resolution: { cycle: 2, startedAt: '2026-03-10T01:00:00.000Z', stopped: null } },
    });
    expect(rungs(outcome, 'resolution')).toMatchObject({ breach: '2026-03-12T10:00:00.000Z' });
    expect(await count(outcome, { cycle: 2, resolution: 'running' })).toBe(1);
    expect(effectsOf(outcome)).not.toEqual([]);
  });
});

describe(`edge case 12, ${titled('5.4.a')}: the customer says no`, () => {
  const refused = act('refuseRemoteConsent', { receivedBy: 'telephone', reason: 'Not on this server' });

  it.each([
    ['at once', [...toHotline(), acts.guided, acts.consentAsked, refused]],
    ['midway', [...toHotline(), acts.guided, acts.consentAsked, acts.consented, acts.connected, acts.consentWithdrawn]],
  ])('%s, and it goes on with tier 2, the refusal on record', async (_, before) => {
    const outcome = await given(...before).accepts(acts.toDevelopers);
    expect(outcome.view.state).toMatchObject({ tier: 'tier2RD', stage: 'hotline' });
    expect(outcome.entries.map(({ entry }) => entry.command.type)).toContain(before.at(-1)?.type);
  });
});
