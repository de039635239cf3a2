import { scenario, type ScenarioOptions } from '@statedesk/testing';
import { compileCalendar } from '@statedesk/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import type { Procedure } from '../definition/procedure.ts';
import { contentHash } from '../hash/contentHash.ts';
import { fromInstant } from '../time/instant.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import {
  activeMember,
  answerReminder,
  calendars,
  closeLoan,
  dueAt,
  keepRemark,
  lendBook,
  librarian,
  member,
  remindedAt,
  renewLoan,
  reopenLoan,
  reportLost,
  requestLoan,
  requestRareLoan,
  returnBook,
  settleFine,
  stranger,
  withdrawRequest,
} from '../testProcedures/lending/lendingActs.suite.ts';
import type { Command } from '../door/command.ts';
import { decide } from './decide.ts';
import { unborn, type Instance } from './instance.ts';
import type { World } from './world.ts';

const set = (options: ScenarioOptions = {}, procedure: Procedure = lending) =>
  scenario(procedure, { calendars, observations: activeMember, ...options });
const lent = set().given(requestLoan, lendBook);
const overdue = lent.given({ at: dueAt });
const closed = lent.given(returnBook, closeLoan);

describe('R1 an entry keeps what a command did', () => {
  it('takes a command and says state, record, effects and requirement', () =>
    set()
      .given(requestLoan)
      .when(lendBook)
      .then({
        state: ['onLoan', 'quiet'],
        record: { days: 10, lentAt: '2026-03-02T01:00:00.000Z' },
        effects: [{ type: 'notifyBorrower', payload: { what: 'lent' } }],
        requirement: '1.2',
      }));

  it('tells the whole record in the first entry, so that a journal folds without a definition', () => {
    const [first] = set().when(requestLoan).decision.entries;
    expect(first?.entry.patches.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(lending.charts.practised.start.record)
        .map((key) => `/${key}`)
        .toSorted(),
    );
  });

  it('tells only what changed in the next, and the state only where it did', () => {
    const [entry] = lent.when(renewLoan).decision.entries;
    expect(entry?.entry.patches).toEqual([
      { op: 'replace', path: '/days', value: 17 },
      { op: 'replace', path: '/renewals', value: 1 },
    ]);
    expect(entry?.entry).not.toHaveProperty('state');
  });

  it('keeps all standing deadlines where one changed, and none where none did', () => {
    expect(lent.when(renewLoan).decision.entries[0]?.entry.deadlines).toHaveLength(2);
    expect(lent.when(keepRemark).decision.entries[0]?.entry).not.toHaveProperty('deadlines');
  });

  it('collects requirements of the command, the transition and the states entered, each once', () => {
    const { answer } = overdue.when(returnBook).decision;
    expect(answer?.outcome === 'accepted' && answer.requirements).toEqual(['1.4', '1.5']);
  });
});

describe('R1 decide is pure', () => {
  const frozen = <Value>(value: Value): Value => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && !Array.isArray(value)) return value;
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    }
    return value;
  };
  const opening = compileCalendar(calendars.opening);
  const policy = lending.policy.parse({});
  const world = frozen<World>({
    now: fromInstant('2026-03-02T01:00:00.000Z'),
    policy,
    calendars: { opening },
    observations: {
      membership: { question: {}, answer: { active: true }, source: 'test', observedAt: '2026-03-02T01:00:00.000Z' },
    },
  });
  const pins = { policy: contentHash(policy), calendars: { opening: opening.hash } };
  const born = frozen<Instance>(unborn(lending, { id: 'lending/default/1', tenant: 'default' }, pins));
  const request = frozen<Command>({
    type: 'requestLoan',
    payload: { title: 'x', rare: false },
    actor: member,
    idempotencyKey: 'k',
  });

  it('changes nothing it is given, and gives the same bytes twice', () => {
    const once = decide(lending, born, request, world);
    const again = decide(lending, structuredClone(born), structuredClone(request), world);
    expect(once.entries.map(({ text }) => text)).toEqual(again.entries.map(({ text }) => text));
    expect(once.next).toEqual(again.next);
  });

  it('decides an instance read back from its own text to the same bytes', () => {
    const { next } = decide(lending, born, request, world);
    const lend: Command = { type: 'lendBook', payload: { days: 3 }, actor: librarian };
    const direct = decide(lending, frozen(next), lend, world);
    const restored = decide(lending, JSON.parse(JSON.stringify(next)) as Instance, lend, world);
    expect(restored.entries[0]?.text).toBe(direct.entries[0]?.text);
  });
});

describe('R9 overdue first', () => {
  it('lets what was due happen before the command, in due order, in one decision', () =>
    lent.when({ ...returnBook, at: '2026-03-20T09:00:00+08:00' }).then({
      state: ['returned', 'quiet'],
      fired: ['reminder', 'return'],
      record: { fine: { amount: 5, since: '2026-03-16T09:00:00.000Z', settled: false } },
      owed: ['fine'],
    }));

  it('records each at its true due time', () => {
    const { entries } = lent.when({ ...returnBook, at: '2026-03-20T09:00:00+08:00' }).decision;
    expect(entries.map(({ entry }) => [entry.command.type, entry.recordedAt])).toEqual([
      ['sendReminder', '2026-03-15T09:00:00.000Z'],
      ['markOverdue', '2026-03-16T09:00:00.000Z'],
      ['returnBook', '2026-03-20T01:00:00.000Z'],
    ]);
  });

  it('puts a late entry after what has fired by now, as if a worker had been there', () => {
    const { entries } = lent.when({
      ...keepRemark,
      at: '2026-03-20T09:00:00+08:00',
      occurredAt: '2026-03-16T09:00:00+08:00',
    }).decision;
    expect(entries.map(({ entry }) => entry.command.type)).toEqual(['sendReminder', 'markOverdue', 'keepRemark']);
  });

  it('lets what is due happen although the command is refused', () => {
    const { answer, entries } = lent.when({ ...reopenLoan, at: '2026-03-20T09:00:00+08:00' }).decision;
    expect(answer?.outcome).toBe('refused');
    expect(entries).toHaveLength(2);
  });

  it('does at the due instant what it does not do a millisecond before', () => {
    lent.given({ at: remindedAt }).when({ at: '2026-03-16T16:59:59.999+08:00' }).thenNothingHappens();
    lent
      .given({ at: remindedAt })
      .when({ at: dueAt })
      .then({ state: 'overdue', fired: ['return'] });
  });
});

describe('R10 a deadline has a key', () => {
  it('fires once: later nothing is due any more', () =>
    overdue.when({ at: '2027-01-01T00:00:00Z' }).thenNothingHappens());

  const endless = (deadlines: typeof lendingDefinition.deadlines, more: object = {}) =>
    scenario(defineProcedure({ ...lendingDefinition, deadlines, ...more }), {
      calendars,
      observations: activeMember,
    }).given(requestLoan);
  const due = (over: object = {}) => ({
    id: 'archive',
    cycle: 1,
    rung: 'due',
    anchor: 'a',
    requirement: '1.8',
    dueAt: fromInstant('2026-03-02T01:00:00.000Z'),
    provisional: false,
    command: { type: 'archiveLoan', payload: {} },
    ...over,
  });
  const reminder = (round: number) =>
    due({ anchor: String(round), command: { type: 'sendReminder', payload: { round: 1 } } });
  const why = (deadlines: typeof lendingDefinition.deadlines) => {
    const given = set({}, defineProcedure({ ...lendingDefinition, deadlines }));
    return given.when(requestLoan).decision.setAside;
  };

  it('sets aside an instance that derives a fired key again', () => {
    expect(why(() => [reminder(1)])?.code).toBe('deadline-fired-twice');
  });

  it('sets aside an instance that refuses its own deadline, and says why', () => {
    expect(why(() => [due()])).toEqual({
      code: 'deadline-refused',
      message: expect.stringContaining('was refused: There is no "Archive the loan" from here') as string,
    });
  });

  it.each([
    ['a command that does not exist', due({ command: { type: 'constructor', payload: {} } })],
    ['a payload its command does not take', due({ command: { type: 'sendReminder', payload: { round: 'one' } } })],
    ['a command that people give', due({ command: { type: 'closeLoan', payload: {} } })],
  ])('sets aside an instance whose deadline has %s', (_, deadline) => {
    expect(why(() => [deadline])?.code).toBe('deadline-refused');
  });

  it('sets aside an instance whose deadlines never end, with what they did so far', () => {
    const definition = defineProcedure({
      ...lendingDefinition,
      commands: {
        ...lendingDefinition.commands,
        sendReminder: {
          ...lendingDefinition.commands.sendReminder,
          notedWhen: {
            always: { requirement: '1.5', label: { en: 'always', zh: '总是' }, holds: () => true },
          },
        },
      },
      deadlines: (_record, view) => {
        let round = 1;
        while (view.hasFired(reminder(round))) round += 1;
        return [reminder(round)];
      },
    });
    const { setAside, entries } = set({}, definition).when(requestLoan).decision;
    expect(setAside?.code).toBe('deadlines-without-end');
    expect(entries.length).toBeGreaterThan(100);
  });

  it('writes the key of a deadline whose command was only noted: it does not come again', () => {
    const noting = defineProcedure({
      ...lendingDefinition,
      commands: {
        ...lendingDefinition.commands,
        sendReminder: {
          ...lendingDefinition.commands.sendReminder,
          notedWhen: { always: { requirement: '1.5', label: { en: 'always', zh: '总是' }, holds: () => true } },
        },
      },
      deadlines: (_record, view) => (view.hasFired(reminder(1)) ? [] : [reminder(1)]),
    });
    const { setAside, entries } = set({}, noting).when(requestLoan).decision;
    expect(setAside).toBeUndefined();
    expect(entries.map(({ entry }) => [entry.outcome, entry.deadline?.key])).toEqual([
      ['accepted', undefined],
      ['noted', 'archive#1/due@1'],
    ]);
  });

  it('names a due time that is no instant as a fault of the definition', () => {
    expect(() => endless(() => [due({ dueAt: Number.NaN })])).toThrow(/deadlines: .* is due at NaN/);
  });
});

describe('R14 no silent refusal', () => {
  it('refuses by role, and names who may', () => {
    const { answer } = set()
      .given(requestLoan)
      .when({ ...lendBook, actor: member }).decision;
    expect(answer).toMatchObject({
      kind: 'role',
      reasons: [
        {
          requirement: '1.2',
          message: { en: '"Lend the book" is for: Librarian.', zh: '“借出”由以下角色执行：馆员。' },
        },
      ],
    });
  });

  it('refuses by a condition on the person', () =>
    set()
      .given(requestLoan)
      .when({ ...lendBook, actor: { id: member.id, roles: ['librarian'] } })
      .thenRefused({ kind: 'condition', requirement: 'C.1', guard: 'fourEyes' }));

  it('refuses by state, and offers what can be done instead', () =>
    lent.when(closeLoan).thenRefused({ kind: 'state', requirement: '1.8', instead: 'returnBook' }));

  it('refuses by a guard, in both languages', () => {
    const outcome = set()
      .given(requestLoan)
      .when({ ...lendBook, observations: { membership: { active: false } } });
    outcome.thenRefused({ kind: 'guard', requirement: '1.2', guard: 'membershipActive' });
    expect(outcome.decision.answer).toMatchObject({
      reasons: [
        { message: { en: 'It is required that the borrower is an active member.', zh: '要求：借阅人是有效会员。' } },
      ],
    });
  });

  it('says of a guard under `not` that it held', () => {
    const outcome = set({ observations: { membership: { active: false } } })
      .given({ ...requestRareLoan }, { ...lendBook, observations: activeMember })
      .when(renewLoan);
    expect(outcome.decision.answer).toMatchObject({
      reasons: expect.arrayContaining([
        expect.objectContaining({
          guard: 'isRare',
          message: { en: 'It stands in the way that the book is rare.', zh: '以下情形不允许：该书为珍本。' },
        }),
      ]) as unknown,
    });
  });

  it('says of a state elsewhere that it is not what is needed', () => {
    const outcome = lent.given({ at: remindedAt }).when(reportLost);
    outcome.thenRefused({ kind: 'guard', requirement: '1.3', guard: 'isRare' });
    outcome.thenRefused({ guard: 'stateIn' });
  });

  it('refuses by what is owed, and lists it', () => {
    const outcome = overdue.given(returnBook).when(closeLoan);
    outcome.thenRefused({ kind: 'obligation', requirement: '1.7', instead: 'settleFine' });
    overdue.given(returnBook, settleFine).when(closeLoan).then({ state: 'closed', owed: [] });
  });

  it('says besides what is owed that there is no arrow', () => {
    const outcome = overdue.when(closeLoan);
    outcome.thenRefused({ kind: 'obligation', requirement: '1.7' });
    const { answer } = outcome.decision;
    expect(answer?.outcome === 'refused' && answer.reasons.map(({ requirement }) => requirement)).toEqual([
      '1.7',
      '1.8',
    ]);
  });

  it('refuses under `written` what is practised only, and names the addition', () => {
    closed.when(reopenLoan).then({ state: 'returned', requirement: 'P.1' });
    set({ policy: { profile: 'written' } })
      .given(requestLoan, lendBook, returnBook, closeLoan)
      .when(reopenLoan)
      .thenRefused({ kind: 'reading', requirement: 'P.1' });
    set({ policy: { profile: 'written' } })
      .given(requestLoan)
      .when(withdrawRequest)
      .thenRefused({ kind: 'reading', requirement: 'P.2' });
  });

  it('writes nothing of a refusal', () => {
    const { entries, next } = lent.when(closeLoan).decision;
    expect(entries).toEqual([]);
    expect(next.revision).toBe(2);
  });
});

describe('R14 noted: journaled, changing nothing', () => {
  const reminded = lent.given({ at: remindedAt });

  it('takes the answer to the newest reminder', () =>
    reminded.when(answerReminder).then({ state: 'quiet', requirement: '1.5', effects: [] }));

  it('notes the answer to an old one, with the reason', () => {
    const outcome = reminded.given(answerReminder).when({ ...answerReminder, payload: { round: 7 } });
    outcome.thenNoted({ requirement: '1.5' });
    outcome.thenNothingHappens();
    expect(outcome.decision.entries[0]?.entry).toMatchObject({
      outcome: 'noted',
      notedBecause: ['roundIsOver'],
      patches: [],
      effects: [],
    });
  });

  it('refuses rather than notes what was not theirs to give', () =>
    reminded.when({ ...answerReminder, payload: { round: 7 }, actor: librarian }).thenRefused({ kind: 'role' }));
});

describe('R22 regions', () => {
  it('lets the owner decide and the others follow', () =>
    overdue.when(returnBook).then({ state: ['loan.returned', 'reminder.quiet'] }));

  it('lets others follow only where they stand: a follower that does not refuses nothing', () =>
    lent.when(returnBook).then({ state: ['returned', 'quiet'] }));

  it('takes a command of the root wherever the regions stand', () => {
    closed.when(keepRemark).then({ state: 'closed', record: { remarks: [5] } });
    lent.when(keepRemark).then({ state: 'onLoan', record: { remarks: [3] } });
  });

  it('asks the innermost transition first and the outer one after it', () => {
    lent.when(renewLoan).then({ effects: [{ type: 'notifyBorrower', payload: { what: 'renewed' } }] });
    lent.when({ ...renewLoan, payload: { days: 30 } }).then({ record: { days: 40 }, effects: [] });
  });
});

describe('R7 small records', () => {
  it('refuses a record over 256 kB, counted in bytes', () => {
    const title = '汉'.repeat(100_000);
    expect(() => set().when({ ...requestLoan, payload: { title } })).toThrow(
      expect.objectContaining({ code: 'record-too-large', bytes: expect.any(Number) as number }) as Error,
    );
    set()
      .when({ ...requestLoan, payload: { title: 'x'.repeat(100_000) } })
      .then({ state: 'requested' });
  });
});

describe('R18 effects fail closed', () => {
  it('gives each effect one key of instance, revision and order', () => {
    const [entry] = set().given(requestLoan).when(lendBook).decision.entries;
    expect(entry?.entry.effects.map(({ key }) => key)).toEqual(['lending/default/scenario/2/0']);
  });

  it('leaves out what is undefined, as JSON does', () =>
    lent.when(returnBook).then({ effects: [{ type: 'shelveBook', payload: { title: '三体' } }] }));

  it('keeps what is there', () =>
    lent
      .when({ ...returnBook, reason: 'read twice' })
      .then({ effects: [{ type: 'shelveBook', payload: { note: 'read twice' } }] }));
});

describe('R19 definitions that throw: a typed error that names the place', () => {
  const boom = (): never => {
    throw new RangeError('boom');
  };
  const { requestLoan: request } = lendingDefinition.commands;
  const condition = { requirement: '1.1', label: { en: 'x', zh: 'x' }, holds: boom };
  it.each([
    ['deadlines', { deadlines: boom }],
    ['obligations', { obligations: boom }],
    ['facts.title', { facts: { title: { ...lendingDefinition.facts.title, project: boom } } }],
    [
      'commands.requestLoan: sure',
      { commands: { ...lendingDefinition.commands, requestLoan: { ...request, conditions: { sure: condition } } } },
    ],
    [
      'commands.requestLoan: late',
      { commands: { ...lendingDefinition.commands, requestLoan: { ...request, notedWhen: { late: condition } } } },
    ],
  ])('%s', (place, broken) => {
    const definition = defineProcedure({ ...lendingDefinition, ...broken } as typeof lendingDefinition);
    expect(() => set({}, definition).when(requestLoan)).toThrow(
      expect.objectContaining({
        code: 'definition-fault',
        places: [{ place, message: 'threw: boom' }],
        cause: expect.any(RangeError) as Error,
      }) as Error,
    );
  });

  it.each([
    ['a number where text is kept', 'k1', 7],
    ['text where a number is kept', 'n1', '7'],
    ['a date without an offset', 'i1', '2026-03-02'],
    ['NaN', 'n1', Number.NaN],
    ['text no store keeps', 'k1', 'a\u0000b'],
    ['half a character', 'k1', '\ud800'],
  ] as const)('a fact that is %s', (_, slot, value) => {
    const facts = { odd: { slot, label: { en: 'x', zh: 'x' }, project: () => value } };
    const definition = defineProcedure({ ...lendingDefinition, facts } as unknown as typeof lendingDefinition);
    expect(() => set({}, definition).when(requestLoan)).toThrow(/facts\.odd of procedure 'lending' threw: slot/);
  });
});

describe('R15 deny by default', () => {
  it('refuses every command to an actor without a role', () =>
    fc.assert(
      fc.property(fc.constantFrom(lendBook, renewLoan, returnBook, reportLost, keepRemark), (command) => {
        lent.when({ ...command, actor: { ...stranger, roles: [] } }).thenRefused({ kind: 'role' });
      }),
    ));

  it('takes no command of the clock from anybody', () => {
    expect(() => lent.when({ type: 'markOverdue', actor: librarian })).toThrow(/is given by the clock alone/);
    expect(() => lent.when({ ...keepRemark, actor: { id: 'system', roles: ['librarian'] } })).toThrow(
      /nobody can claim it/,
    );
  });
});
