import { scenario } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import type { Procedure } from '../definition/procedure.ts';
import { lending, lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import {
  activeMember,
  answerReminder,
  calendars,
  closeLoan,
  keepRemark,
  lendBook,
  renewLoan,
  reopenLoan,
  reportLost,
  requestLoan,
  returnBook,
  settleFine,
} from '../testProcedures/lending/lendingActs.suite.ts';
import type { SealedEntry } from './decision.ts';

/** A book lent on Monday 2 March: its reminder is due on Sunday the 15th at 17:00, the book on Monday the 16th. */
const lent = (procedure: Procedure = lending) =>
  scenario(procedure, { calendars, observations: activeMember }).given(requestLoan, lendBook);
const friday = '2026-03-20T09:00:00+08:00';
const beforeBoth = '2026-03-14T09:00:00+08:00';
const between = '2026-03-16T09:00:00+08:00';

const told = (entries: readonly SealedEntry[]) =>
  entries.map(({ entry }) => [
    entry.command.type,
    entry.format,
    entry.format === 2 ? (entry.annuls ?? []).map((key) => key.split('#')[0]) : [],
  ]);

describe('R9 a late entry is judged on the instance as it stood', () => {
  it('takes what was possible then, although it is not any more', () => {
    lent().given({ at: friday }).when(reportLost).thenRefused({ guard: 'stateIn' });
    lent()
      .given({ at: friday })
      .when({ ...reportLost, occurredAt: beforeBoth })
      .then({ state: ['lost', 'quiet'] });
  });

  it('refuses what was not possible then, although it is now', () => {
    const returned = lent().given({ ...returnBook, at: between });
    returned.when({ ...closeLoan, at: friday }).then({ state: 'closed' });
    lent()
      .given({ at: friday })
      .when({ ...settleFine, occurredAt: beforeBoth })
      .thenRefused({ kind: 'state', instead: 'renewLoan' });
  });

  it('refuses by what was owed then', () => {
    const overdue = lent().given({ at: friday });
    const { answer } = overdue.when({ ...closeLoan, occurredAt: beforeBoth }).decision;
    expect(answer).toMatchObject({ kind: 'state', state: { loan: { out: 'onLoan' } } });
    expect(overdue.when(closeLoan).decision.answer).toMatchObject({ kind: 'obligation' });
  });

  it('notes what was stale then, and changes nothing', () => {
    const reminded = lent().given({ at: '2026-03-15T18:00:00+08:00' });
    reminded.when(answerReminder).then({ state: 'quiet' });
    const outcome = reminded.when({ ...answerReminder, occurredAt: beforeBoth });
    outcome.thenNoted({ requirement: '1.5' });
    outcome.thenNothingHappens();
  });

  it('lets what is due happen although it is refused', () => {
    const { entries } = lent().when({ ...closeLoan, at: friday, occurredAt: beforeBoth }).decision;
    expect(told(entries)).toEqual([
      ['sendReminder', 1, []],
      ['markOverdue', 1, []],
    ]);
  });
});

describe('R9 a late entry annuls what fired and would not have', () => {
  it('names the keys, and leads to the record as it should be', () => {
    const outcome = lent().when({ ...returnBook, at: friday, occurredAt: beforeBoth });
    outcome.then({ state: ['returned', 'quiet'], record: { fine: null, reminders: [] }, owed: [] });
    expect(told(outcome.decision.entries)).toEqual([
      ['sendReminder', 1, []],
      ['markOverdue', 1, []],
      ['returnBook', 2, ['reminder', 'return']],
    ]);
    expect(outcome.decision.next.fired).toEqual([]);
    expect(outcome.decision.answer).toMatchObject({ state: { loan: 'returned', reminder: 'quiet' } });
  });

  it('leaves alone what fired before it, and what would have fired all the same', () => {
    const outcome = lent().when({ ...returnBook, at: friday, occurredAt: between });
    outcome.then({ state: 'returned', record: { fine: null, reminders: [{ answered: false }] } });
    expect(told(outcome.decision.entries).at(-1)).toEqual(['returnBook', 2, ['return']]);
    const remark = lent().when({ ...keepRemark, at: friday, occurredAt: beforeBoth });
    remark.then({ state: ['overdue', 'pressing'], record: { remarks: [5] } });
    const { entry } = remark.decision.entries.at(-1)!;
    expect(entry).toMatchObject({ format: 1, patches: [{ op: 'add', path: '/remarks/0', value: 5 }], effects: [] });
    expect(entry).not.toHaveProperty('state');
  });

  it('announces only what it does itself, under keys of its own revision', () => {
    const { entry } = lent()
      .when({ ...returnBook, at: friday, occurredAt: beforeBoth })
      .decision.entries.at(-1)!;
    expect(entry.effects).toMatchObject([{ key: 'lending/default/scenario/5/0', type: 'shelveBook' }]);
  });

  it('lets fall due again, at the right time, what was annulled', () => {
    const outcome = lent()
      .given({ at: friday }, { ...renewLoan, occurredAt: beforeBoth })
      .when({ at: '2026-03-25T17:00:00+08:00' });
    outcome.then({ state: 'overdue', fired: ['reminder', 'return'], record: { renewals: 1, reminders: [{}] } });
  });

  // A renewal moves the due time under the same key.
  const moving = defineProcedure({
    ...lendingDefinition,
    deadlines: (record, view) =>
      lendingDefinition
        .deadlines(record, { ...view, hasFired: () => false })
        .map((deadline) => ({ ...deadline, cycle: 1 }))
        .filter((deadline) => !view.hasFired(deadline)),
  } satisfies typeof lendingDefinition);

  it.each([
    ['at once where that has passed too', 2, ['sendReminder', 'markOverdue']],
    ['in its time where it has not', 7, []],
  ])('under the same key at another due time: %s', (_, days, types) => {
    const late = { ...renewLoan, payload: { days }, at: friday, occurredAt: beforeBoth };
    const { entries, next } = lent(moving).when(late).decision;
    expect(told(entries).slice(2)).toEqual([
      ['renewLoan', 2, ['reminder', 'return']],
      ...types.map((type) => [type, 1, []]),
    ]);
    expect(next.fired).toHaveLength(types.length);
    lent(moving).given(late).when({ at: '2026-04-20T09:00:00+08:00' });
    expect(new Set(next.fired).size).toBe(next.fired.length);
  });

  it('annuls what would say something else and all that was due after it, and fires both anew in due order', () => {
    const shown = defineProcedure({
      ...lendingDefinition,
      deadlines: (record, view) =>
        lendingDefinition
          .deadlines(record, view)
          .map((deadline) =>
            deadline.id === 'reminder'
              ? { ...deadline, command: { ...deadline.command, payload: { round: record.remarks.length + 1 } } }
              : deadline,
          ),
    } satisfies typeof lendingDefinition);
    const { entries } = lent(shown).when({ ...keepRemark, at: friday, occurredAt: beforeBoth }).decision;
    expect(told(entries).slice(2)).toEqual([
      ['keepRemark', 2, ['reminder', 'return']],
      ['sendReminder', 1, []],
      ['markOverdue', 1, []],
    ]);
  });
});

describe('R9 late entries one after another', () => {
  it('meet each other: what was told late before counts', () => {
    const remark = { ...keepRemark, at: friday, occurredAt: beforeBoth };
    const first = lent().given(remark);
    first
      .when({ ...reportLost, occurredAt: '2026-03-14T10:00:00+08:00' })
      .then({ state: ['lost', 'quiet'], record: { remarks: [5], reminders: [] } });
    first
      .given({ ...keepRemark, occurredAt: '2026-03-14T10:00:00+08:00' })
      .when({ ...returnBook, occurredAt: between })
      .then({ state: ['returned', 'quiet'], record: { remarks: [5, 6], reminders: [{}], fine: null } });
  });

  it('turn away a definition that would not take again what it took', () => {
    let open = true;
    const wayward = defineProcedure({
      ...lendingDefinition,
      commands: {
        ...lendingDefinition.commands,
        keepRemark: {
          ...lendingDefinition.commands.keepRemark,
          conditions: { open: { requirement: '1.10', label: { en: 'open', zh: '开放' }, holds: () => open } },
        },
      },
    });
    const given = lent(wayward).given({ ...keepRemark, at: friday, occurredAt: beforeBoth });
    open = false;
    expect(() => given.when({ ...returnBook, occurredAt: between })).toThrow(
      expect.objectContaining({
        code: 'definition-fault',
        places: [{ place: 'commands.keepRemark', message: expect.stringContaining('revision 5') as string }],
      }) as Error,
    );
  });
});

describe('R9 told late, it is as if it had been told at once', () => {
  const acts = [
    lendBook,
    renewLoan,
    returnBook,
    reportLost,
    settleFine,
    closeLoan,
    reopenLoan,
    keepRemark,
    answerReminder,
  ];
  const start = Date.parse('2026-03-02T09:00:00+08:00');
  const hour = 3_600_000;
  const instant = (hours: number) => new Date(start + hours * hour).toISOString();
  const end = { at: '2027-12-01T09:00:00+08:00' };

  const played = (
    steps: readonly { readonly command: (typeof acts)[number]; readonly at: number; readonly told: number }[],
  ) => {
    let stage = lent();
    for (const { command, at, told: when } of steps) {
      const step = { ...command, at: instant(when), occurredAt: instant(at) };
      const { answer } = stage.when(step).decision;
      stage = answer?.outcome === 'refused' ? stage.given({ at: instant(when) }) : stage.given(step);
    }
    const { next } = stage.when(end).decision;
    // A remark is referred to by its revision: which entry it is depends on when it was told.
    const { remarks, ...record } = next.record as { remarks: readonly number[] };
    return { state: next.state, record, remarks: remarks.length, fired: next.fired.toSorted() };
  };

  it('in state, record and deadlines, whatever was told and however late', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            command: fc.constantFrom(...acts),
            after: fc.integer({ min: 0, max: 24 * 15 }),
            late: fc.integer({ min: 0, max: 24 * 30 }),
          }),
          { maxLength: 10 },
        ),
        (drawn) => {
          let at = 0;
          let toldAt = 0;
          const steps = drawn.map(({ command, after, late }) => {
            at += after;
            toldAt = Math.max(toldAt, at + late);
            return { command, at, told: toldAt };
          });
          expect(played(steps)).toEqual(played(steps.map((step) => ({ ...step, told: step.at }))));
        },
      ),
      { numRuns: 150 },
    ));
});
