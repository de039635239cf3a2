import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { RevisionConflictError } from '../errors/revisionConflictError.ts';
import { dueAt, keepRemark, librarian, remindedAt, returnBook } from '../testProcedures/lending/lendingActs.suite.ts';
import { editedLending } from '../testProcedures/lending/editedMachine.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

const conflictOf = async (attempt: Promise<unknown>): Promise<RevisionConflictError> => {
  const error: unknown = await attempt.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RevisionConflictError);
  return error as RevisionConflictError;
};

describe('R16 expectedRevision', () => {
  it('takes a command whose giver looked at the newest revision', async () => {
    const { give, lend } = await openLibrary();
    expect((await give(await lend(), keepRemark, { expectedRevision: 2 })).outcome).toBe('accepted');
  });

  it('conflicts with another person’s entry, and says what happened since', async () => {
    const { give, lend, tables } = await openLibrary();
    const id = await lend();
    await give(id, { ...keepRemark, actor: librarian });
    const { expected, actual, since } = await conflictOf(give(id, keepRemark, { expectedRevision: 2 }));
    expect([expected, actual, since.map(({ command }) => command.type)]).toEqual([2, 3, ['keepRemark']]);
    expect(tables.journal).toHaveLength(3);
  });

  it('conflicts with a revision that is not there yet', async () => {
    const { give, lend } = await openLibrary();
    expect((await conflictOf(give(await lend(), keepRemark, { expectedRevision: 9 }))).since).toEqual([]);
  });

  // A reminder that only writes itself down and leaves every state as it is.
  const keeping = defineProcedure(
    editedLending((config) => {
      const { quiet } = config.states['reminder']!.states;
      quiet!.on['sendReminder'] = { actions: 'recordReminder', meta: { requirement: '1.5' } };
    }),
  );

  it.each([
    ['with a worker', true],
    ['without one', false],
  ])('is not disturbed by the clock’s own bookkeeping, %s', async (_, worker) => {
    const { give, lend, engine, clock } = await openLibrary({ procedures: [keeping] });
    const id = await lend();
    clock.advanceTo(remindedAt);
    if (worker) await engine.tick();
    expect(await give(id, keepRemark, { expectedRevision: 2 })).toMatchObject({ outcome: 'accepted', revision: 4 });
  });

  it.each([
    ['with a worker', true],
    ['without one', false],
  ])('conflicts with a state the clock changed, %s', async (_, worker) => {
    const { give, lend, engine, clock, tables } = await openLibrary();
    const id = await lend();
    clock.advanceTo(dueAt);
    if (worker) await engine.tick();
    const { actual, since } = await conflictOf(give(id, returnBook, { expectedRevision: 2 }));
    expect([actual, since.map(({ command }) => command.type)]).toEqual([4, ['sendReminder', 'markOverdue']]);
    expect(
      tables.journal.map(({ entry }) => (JSON.parse(entry) as { command: { type: string } }).command.type),
    ).toEqual(['requestLoan', 'lendBook', 'sendReminder', 'markOverdue']);
    expect((await give(id, returnBook, { expectedRevision: 4 })).outcome).toBe('accepted');
  });

  it.each([
    ['with a worker', true],
    ['without one', false],
  ])('looks at what fell due by now for a late entry too, %s', async (_, worker) => {
    const { give, lend, engine, clock } = await openLibrary();
    const id = await lend();
    clock.advanceTo(remindedAt);
    if (worker) await engine.tick();
    const late = { occurredAt: '2026-03-14T09:00:00+08:00' };
    const { since } = await conflictOf(give(id, keepRemark, { ...late, expectedRevision: 2 }));
    expect(since.map(({ command }) => command.type)).toEqual(['sendReminder']);
    expect((await give(id, keepRemark, { ...late, expectedRevision: 3 })).outcome).toBe('accepted');
  });
});
