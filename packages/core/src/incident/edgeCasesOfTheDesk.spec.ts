import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { createServiceDesk } from '../desk/createServiceDesk.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, at, by } from '../rehearsal/acts.suite.ts';
import {
  settled,
  toAgreement,
  toClosing,
  toConfirmation,
  toDiagnosis,
  toHotline,
  toWorkaroundOfTier2,
} from '../rehearsal/passages.suite.ts';
import { developer, incidentManager, tier1 } from '../rehearsal/people.suite.ts';
import { given, practise, until } from '../rehearsal/rehearsal.suite.ts';
import { later } from '../rehearsal/timing.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

// What goes wrong around an incident: two people, a retry, a desk that slept, a rule that changed meanwhile.

const waiting = act('startWaiting', { reason: 'customer', note: 'Which one?' });

describe(`edge case 16, ${titled('PR.a')}: escalated while it waits`, () => {
  it.each([
    ['escalated', act('escalateIncident', { reason: 'They wait in the street' })],
    ['handed over', acts.toDevelopers],
  ])('goes on waiting when it is %s: the tier is one thing, what is waited for another', async (_, step) => {
    const outcome = await given(...toHotline(), acts.guided, waiting).accepts(step);
    expect(outcome.view.record).toMatchObject({ waiting: [{ reason: 'customer' }] });
  });
});

describe('edge case 18, R9 several thresholds passed while nobody was awake 停机期间多个时限到期', () => {
  it('happen in due order, each at its true due time, and say how late they were put on record', async () => {
    const fired = (await later(await given(acts.emailed).stands(), '2026-03-03T09:00:00+08:00')).filter(
      ({ entry }) => entry.deadline !== undefined,
    );
    const due = fired.map(({ entry }) => entry.deadline?.dueAt ?? '');
    expect(due.length).toBeGreaterThan(3);
    expect(due).toEqual(due.toSorted());
    expect(fired.map(({ entry }) => entry.occurredAt)).toEqual(due);
    for (const { lateBy } of fired) expect(lateBy).toBeGreaterThan(0);
  });
});

describe('edge case 19, R16 the same command twice 重复提交', () => {
  it('gives the same receipt under the same key, and an error for another payload under it', async () => {
    const { desk, id } = await given(...toHotline()).stands();
    const note = { type: 'addNote', instanceId: id, idempotencyKey: 'note-1', actor: tier1 } as const;
    const first = await desk.execute({ ...note, payload: { note: 'Once' } });
    expect(await desk.execute({ ...note, payload: { note: 'Once' } })).toEqual(first);
    await expect(desk.execute({ ...note, payload: { note: 'Twice' } })).rejects.toMatchObject({
      code: 'idempotency-conflict',
    });
    expect((await desk.read(id)).record).toMatchObject({ notes: 1 });
  });
});

describe('edge case 20, R16 two people at once 两人同时操作', () => {
  it('shows the second what the first did since they looked', async () => {
    const { desk, id, view } = await given(...toHotline()).stands();
    const seen = { instanceId: id, expectedRevision: view.revision, actor: tier1 } as const;
    await desk.execute({ type: 'addNote', payload: { note: 'First' }, ...seen });
    await expect(desk.execute({ type: 'addNote', payload: { note: 'Second' }, ...seen })).rejects.toMatchObject({
      code: 'revision-conflict',
      since: [{ command: { type: 'addNote', payload: { note: 'First' } } }],
    });
  });
});

describe(`edge case 27, ${titled('5.14.a')}: five working days from a minute before closing on a Friday`, () => {
  it('are over at the end of working time of the fifth, the Friday not counted', async () => {
    const { view } = await given(...toAgreement()).accepts(at('2026-03-06T17:59:00+08:00', acts.applied));
    expect(view.obligations.find(({ id }) => id === 'followUp')?.dueAt).toBe('2026-03-13T10:00:00.000Z');
  });
});

describe(`edge case 35, ${titled('3.3.c')}: a workaround that leaves the cause open`, () => {
  const rest = [acts.confirmationAsked, acts.confirmed, ...settled];
  const ofTier1 = [...toAgreement(), acts.workaroundApplied, acts.documented, ...rest];
  const ofTier2 = [...toWorkaroundOfTier2, by(developer, acts.documented), ...rest];
  const decided = by(developer, acts.judgedForProblem);

  it('is closed by nobody who has not decided whether problem management is to look for it', async () => {
    const refusal = await given(...ofTier2).refuses(acts.closed);
    expect(refusal).toMatchObject({
      kind: 'obligation',
      requirement: '5.9.f',
      reasons: [{ obligation: { id: 'problemJudgement' } }],
    });
    expect(await given(...ofTier1).refuses(acts.closed)).toMatchObject({ requirement: '5.9.f' });
    await given(...ofTier2, by(developer, acts.judgedHarmless)).accepts(acts.closed);
  });

  it('is handed over where that is decided, and the cause with it', async () => {
    const outcome = await given(...ofTier2, decided).accepts(act('handRootCauseOver', { reason: 'Weeks' }, developer));
    expect(outcome.view.record).toMatchObject({ problem: { number: 1 }, rootCause: { standing: 'handedOver' } });
    await given(...ofTier2, decided).accepts(acts.closed);
  });

  it('waits for nobody where no workaround was used, or policy lets it go', async () => {
    await given(...toClosing, ...settled).accepts(acts.closed);
    const { given: loosely } = practise({ policy: { judgement: { closingWaits: 'never' } } });
    await loosely(...ofTier2).accepts(acts.closed);
  });
});

describe(`edge case 36, ${titled('5.12.a')}: nothing said of configuration or knowledge when it is to be closed`, () => {
  const waive = (obligation: 'configurationUpdate' | 'knowledge') =>
    act('waiveObligation', { obligation, reason: 'The system is taken down' }, incidentManager);

  it('bars closing, and names both', async () => {
    const { kind, reasons } = await given(...toClosing, acts.archived).refuses(acts.closed);
    expect(kind).toBe('obligation');
    expect(reasons.map(({ obligation }) => obligation?.id)).toEqual(['configurationUpdate', 'knowledge']);
  });

  it('bars it no more once the incident manager waived them, with the reason on record', async () => {
    const waived = [waive('configurationUpdate'), waive('knowledge')];
    const { entries } = await given(...toClosing, acts.archived, ...waived).accepts(acts.closed);
    expect(entries.filter(({ entry }) => entry.command.type === 'waiveObligation')).toHaveLength(2);
  });
});

describe(`edge case 38, ${titled('5.10.c')}: a major incident where closing goes by itself`, () => {
  it('never goes on unconfirmed: its incident manager is told, and closes it', async () => {
    const rest = [acts.backedUp, ...toConfirmation.slice(toAgreement().length)];
    const major = [...toAgreement(acts.majorFault), ...rest];
    const happened = await until(await given(...major).stands(), '2026-04-01T09:00:00+08:00');
    expect(happened).toContain('escalateUnconfirmed');
    expect(happened).not.toContain('closeUnconfirmed');
    await given(...major, acts.confirmed, ...settled).accepts(acts.closed);
  });
});

describe(`edge case 39, ${titled('3.4.a')}: a vendor nobody knows, or whose contract has ended`, () => {
  it('is given nothing; tier 2 takes it, and the department manager can be told', async () => {
    expect(await given(...toDiagnosis()).refuses(acts.toVendor)).toMatchObject({ kind: 'guard', requirement: '3.4.a' });
    await given(...toDiagnosis()).accepts(acts.toDevelopers, act('escalateIncident', { reason: 'No contract' }));
  });
});

describe('edge case 41, R4 a rule that changes while an incident is under way 规则中途变更', () => {
  it('is none of its business until the incident is moved, which says what moves', async () => {
    const [store, clock] = [memoryStore(), virtualClock('2026-03-02T09:00:00+08:00')];
    const before = await createServiceDesk({ store, clock });
    const { type, payload } = acts.emailed;
    const { instanceId } = await before.execute({ type, payload, actor: tier1, idempotencyKey: 'a' } as never);
    const promised = (await before.read(instanceId)).deadlines;
    const quicker = { targets: { high: { response: { minutes: 5, calendar: 'always' } } } } as const;
    const after = await createServiceDesk({ store, clock, policy: quicker });
    expect((await after.read(instanceId)).deadlines).toEqual(promised);
    const report = await after.repin({ by: incidentManager, reason: 'New targets' });
    expect(report.instances).toMatchObject([{ instanceId, outcome: 'moved' }]);
    expect((await after.read(instanceId)).deadlines).not.toEqual(promised);
  });
});

describe('edge case 42, R15 what the clock does 系统自动操作', () => {
  it('is done by the clock and names its deadline, never by a person', async () => {
    const entries = await later(await given(...toConfirmation).stands(), '2026-03-20T09:00:00+08:00');
    const fired = entries.filter(({ entry }) => entry.deadline !== undefined);
    expect(fired.map(({ entry }) => entry.command.type)).toContain('closeUnconfirmed');
    for (const { entry } of fired) expect(entry.actor).toEqual({ id: 'system', roles: [] });
  });

  it('cannot be claimed by anybody', async () => {
    const system = { id: 'system', roles: ['tier1'] };
    await expect(given(by(system, acts.emailed)).stands()).rejects.toMatchObject({ code: 'invalid-command' });
  });
});
