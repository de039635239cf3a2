import { compileCalendar } from '@statedesk/calendar';
import { scenario } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { contentHash } from '../hash/contentHash.ts';
import { foldEntry } from '../journal/fold.ts';
import { fromInstant, toInstant } from '../time/instant.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import {
  activeMember,
  calendars,
  dueAt,
  lendBook,
  remindedAt,
  requestLoan,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { lendingPolicySchema } from '../testProcedures/lending/lendingPolicy.suite.ts';
import { deriveDeadlines } from './derive.ts';
import type { Instance } from './instance.ts';
import { repin, type Repinning } from './repin.ts';
import type { World } from './world.ts';

const { next: lent } = scenario(lending, { calendars, observations: activeMember })
  .given(requestLoan)
  .when(lendBook).decision;
const opening = compileCalendar(calendars.opening);
const tuesday = fromInstant('2026-03-03T01:00:00.000Z');

const worldWith = (policy: object, now = tuesday): World => ({
  now,
  policy: lendingPolicySchema.parse(policy),
  calendars: { opening },
  observations: {},
});

const stricter: Repinning = {
  pins: { policy: contentHash({ remindHoursBefore: 48 }), calendars: { opening: opening.hash } },
  by: { id: 'ops', roles: ['administrator'], party: 'head office' },
  reason: 'remind two days before',
};

const repinAt = (now: number, hours = 48, from: Instance = lent) =>
  repin(lending, from, stricter, { before: worldWith({}, now), after: worldWith({ remindHoursBefore: hours }, now) });

const typesOf = ({ decision }: ReturnType<typeof repinAt>) => decision.entries.map(({ entry }) => entry.command.type);
const reminder = 'reminder#1/warning@2026-03-02T01:00:00.000Z';
const moment = (at: string, provisional = false) => ({ dueAt: toInstant(Date.parse(at)), provisional });

describe('R4 repin: an entry pins an instance to other documents', () => {
  it('names the documents, who, when and why, and the deadlines that it moves', () => {
    const { decision, moved } = repinAt(tuesday);
    expect(decision.entries.map(({ entry }) => entry)).toEqual([
      {
        format: 1,
        hashAlgorithm: 'sha256',
        instanceId: lent.id,
        revision: 3,
        previous: lent.head,
        definition: { procedure: 'lending', version: 1 },
        ...stricter.pins,
        outcome: 'accepted',
        command: { type: 'repin', payload: {}, reason: 'remind two days before' },
        actor: stricter.by,
        occurredAt: toInstant(tuesday),
        recordedAt: toInstant(tuesday),
        requirements: [],
        patches: [],
        effects: [],
        observations: {},
        deadlines: [
          { key: reminder, requirement: '1.5', ...moment('2026-03-14T17:00:00+08:00') },
          { key: 'return#1/due@2026-03-02T01:00:00.000Z', requirement: '1.6', ...moment(dueAt) },
        ],
      },
    ]);
    expect(moved).toEqual({
      deadlines: [
        { key: reminder, requirement: '1.5', before: moment(remindedAt), after: moment('2026-03-14T17:00:00+08:00') },
      ],
      dueAtOnce: [],
    });
    expect(decision.wakeAt).toBe(Date.parse('2026-03-14T17:00:00+08:00'));
  });

  it('is folded like any entry: what comes out is what the decision says', () => {
    const { decision } = repinAt(fromInstant(toInstant(Date.parse(dueAt))));
    const folded = decision.entries.reduce((from, { entry, hash }) => foldEntry(from, entry, hash), lent);
    expect(folded).toEqual(decision.next);
    expect(folded).toMatchObject({ ...stricter.pins, pinnedSince: toInstant(Date.parse(dueAt)) });
  });

  it('gives the same bytes for the same arguments', () => {
    expect(repinAt(tuesday)).toEqual(repinAt(tuesday));
  });

  it('leaves record, state and fired deadlines as they are, and promises nothing anew where no deadline moves', () => {
    const { decision, moved } = repinAt(tuesday, 24);
    const { record, state, fired, actedAt } = decision.next;
    expect({ record, state, fired }).toEqual({ record: lent.record, state: lent.state, fired: [] });
    expect(actedAt).toBe(toInstant(tuesday));
    expect(decision.entries[0]?.entry).not.toHaveProperty('deadlines');
    expect(moved?.deadlines).toEqual([]);
  });

  it('shows a definition since when the instance has its documents', () => {
    const seen: (string | null)[] = [];
    const watching = defineProcedure<typeof lendingDefinition>({
      ...lendingDefinition,
      deadlines: (record, view) => {
        seen.push(view.pinnedSince);
        return lendingDefinition.deadlines(record, view);
      },
    });
    const world = worldWith({});
    const { decision } = repin(watching, lent, stricter, { before: world, after: world });
    expect(seen).toEqual([null, toInstant(tuesday)]);
    deriveDeadlines(watching, decision.next, world);
    expect(seen.at(-1)).toBe(toInstant(tuesday));
  });
});

describe('R9 repin: what is overdue first, under the documents it was due by', () => {
  it('executes what is overdue under the old documents before it', () => {
    const result = repinAt(Date.parse(remindedAt), 1);
    expect(typesOf(result)).toEqual(['sendReminder', 'repin']);
    expect(result.decision.entries[0]?.entry.policy).toBe(lent.policy);
    expect(result.moved?.deadlines).toEqual([]);
  });

  it('executes what the new documents make due by now after it, at its true due time', () => {
    const now = Date.parse('2026-03-14T18:00:00+08:00');
    const result = repinAt(now);
    expect(typesOf(result)).toEqual(['repin', 'sendReminder']);
    expect(result.moved?.dueAtOnce).toEqual([reminder]);
    expect(result.decision.entries[1]?.entry).toMatchObject({
      policy: stricter.pins.policy,
      occurredAt: moment('2026-03-14T17:00:00+08:00').dueAt,
      recordedAt: toInstant(now),
    });
  });

  it('does not execute again what has fired, wherever the new documents would have put it', () => {
    const reminded = repinAt(Date.parse(remindedAt), 1).decision.next;
    const again = repinAt(Date.parse(remindedAt) + 1, 12, reminded);
    expect(typesOf(again)).toEqual(['repin']);
    expect(again.moved).toEqual({ deadlines: [], dueAtOnce: [] });
  });

  it('moves nothing where an overdue deadline sets the instance aside', () => {
    const stubborn = defineProcedure<typeof lendingDefinition>({
      ...lendingDefinition,
      deadlines: (record, view) =>
        lendingDefinition
          .deadlines(record, view)
          .map((deadline) => ({ ...deadline, command: { type: 'archiveLoan', payload: {} } })),
    });
    const worlds = { before: worldWith({}, Date.parse(dueAt)), after: worldWith({}, Date.parse(dueAt)) };
    const { decision, moved } = repin(stubborn, lent, stricter, worlds);
    expect([moved, decision.entries, decision.setAside?.code]).toEqual([null, [], 'deadline-refused']);
  });
});

describe('R12 repin: a calendar with one more year turns provisional deadlines into firm ones', () => {
  const covering = (...years: readonly [number, ...number[]]) =>
    compileCalendar({
      ...calendars.opening,
      covers: { from: years[0], to: years.at(-1) },
      holidays: years.map((year) => ({ date: `${year}-01-01` })),
    });

  it('says so deadline by deadline, and moves by the holidays it brings', () => {
    const late = fromInstant('2026-12-21T01:00:00.000Z');
    const record = { ...lent.record, lentAt: toInstant(late) };
    const december = { ...lent, record, recordedAt: toInstant(late), actedAt: toInstant(late) };
    const [old, present] = [covering(2026), covering(2026, 2027)];
    const { moved } = repin(lending, december, stricter, {
      before: { ...worldWith({}, late), calendars: { opening: old } },
      after: { ...worldWith({}, late), calendars: { opening: present } },
    });
    expect(moved?.deadlines.map(({ before, after }) => [before, after])).toEqual([
      [moment('2027-01-03T17:00:00+08:00', true), moment('2027-01-04T17:00:00+08:00')],
      [moment('2027-01-04T17:00:00+08:00', true), moment('2027-01-05T17:00:00+08:00')],
    ]);
  });
});
