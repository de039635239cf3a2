import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import type { InvalidCommandError } from '../errors/invalidCommandError.ts';
import { lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import {
  keepRemark,
  renewLoan,
  reportLost,
  requestLoan,
  returnBook,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type LibraryOptions } from '../testProcedures/lending/lendingLibrary.suite.ts';

const friday = '2026-03-20T09:00:00+08:00';
const beforeBoth = '2026-03-14T09:00:00+08:00';

/** A book lent on 2 March and overdue since the 16th, on Friday the 20th. */
const overdue = async (options: LibraryOptions = {}) => {
  const library = await openLibrary(options);
  const id = await library.lend();
  library.clock.advanceTo(friday);
  return { ...library, id };
};

describe('R9 a late entry on a store', () => {
  it('takes nothing out of the journal, and verifies', async () => {
    const { engine, give, id } = await overdue();
    await engine.tick();
    const before = await engine.journal(id);
    expect((await give(id, returnBook, { occurredAt: beforeBoth })).outcome).toBe('accepted');
    const after = await engine.journal(id);
    expect(after.slice(0, 4)).toEqual(before);
    expect(after[4]?.entry).toMatchObject({
      format: 2,
      occurredAt: '2026-03-14T01:00:00.000Z',
      recordedAt: '2026-03-20T01:00:00.000Z',
      annuls: [expect.stringMatching(/^reminder#1/), expect.stringMatching(/^return#1/)] as unknown,
    });
    expect(await engine.read(id)).toMatchObject({ state: { loan: 'returned' }, record: { fine: null, reminders: [] } });
    expect(await engine.verify(id)).toMatchObject({ sound: true, findings: [] });
  });

  it('gives a retry the same receipt, also where late entries came between', async () => {
    const { give, id, tables } = await overdue();
    const late = { occurredAt: beforeBoth, idempotencyKey: 'late' };
    const first = await give(id, keepRemark, late);
    expect(first).toMatchObject({ outcome: 'accepted', revision: 5, state: { loan: { out: 'overdue' } } });
    await give(id, reportLost, { occurredAt: beforeBoth });
    expect(await give(id, keepRemark, late)).toEqual(first);
    expect(tables.journal).toHaveLength(6);
  });

  it('asks ports about the instance as it stood', async () => {
    const { engine, give, id } = await overdue();
    await engine.tick();
    await give(id, renewLoan, { occurredAt: beforeBoth });
    expect((await engine.journal(id)).at(-1)?.entry.observations['membership']?.question).toEqual({
      member: 'mei',
      reminders: 0,
    });
  });

  it('refuses by how it stood then, and writes nothing but what was due', async () => {
    const { engine, give, id } = await overdue();
    const refused = await give(
      id,
      { ...keepRemark, type: 'settleFine', payload: {}, actor: { id: 'lin', roles: ['librarian'] } },
      { occurredAt: beforeBoth },
    );
    expect(refused).toMatchObject({
      outcome: 'refused',
      kind: 'state',
      state: { loan: { out: 'onLoan' } },
      revision: 4,
    });
    expect(await engine.journal(id)).toHaveLength(4);
  });

  it('reads the journal only where something in it lies after the command', async () => {
    let read = 0;
    const wrap: LibraryOptions['wrap'] = (store) => ({
      ...store,
      journal: (...asked) => {
        read += 1;
        return store.journal(...asked);
      },
    });
    const { give, id, clock } = await overdue({ wrap });
    await give(id, keepRemark);
    clock.advanceBy(3_600_000);
    await give(id, keepRemark, { occurredAt: '2026-03-20T09:30:00+08:00' });
    expect(read).toBe(0);
    await give(id, keepRemark, { occurredAt: '2026-03-20T09:45:00+08:00' });
    expect(read).toBe(1);
  });

  it('follows a journal of several pages', async () => {
    const { engine, give, lend, clock } = await openLibrary();
    const id = await lend();
    await engine.executeAll(Array.from({ length: 600 }, () => ({ ...keepRemark, instanceId: id })));
    clock.advanceTo(friday);
    await engine.tick();
    await give(id, keepRemark, { occurredAt: beforeBoth });
    expect(await give(id, returnBook, { occurredAt: beforeBoth })).toMatchObject({
      outcome: 'accepted',
      revision: 606,
    });
    expect((await engine.verify(id)).sound).toBe(true);
  });
});

describe('R9 how late is too late', () => {
  const day = 24 * 3_600_000;
  const strict = defineProcedure({
    ...lendingDefinition,
    lateEntry: { requirement: '1.10', limit: ({ keepDays }) => (Number(keepDays) / 73) * day },
  });
  const refused = (attempt: Promise<unknown>): Promise<InvalidCommandError> =>
    attempt.then(
      () => expect.unreachable(),
      (error: unknown) => error as InvalidCommandError,
    );

  it('is what the procedure says: named with the requirement and the earliest instant it takes', async () => {
    const { give, id, tables } = await overdue({ procedures: [strict] });
    const { code, issues } = await refused(give(id, keepRemark, { occurredAt: '2026-03-15T08:59:59.999+08:00' }));
    expect([code, issues]).toEqual([
      'invalid-command',
      [
        {
          path: '/occurredAt',
          requirement: '1.10',
          message: {
            en: '2026-03-15T00:59:59.999Z is too long ago to be entered now: 2026-03-15T01:00:00.000Z is the earliest instant taken, or leave it out and give the reason',
            zh: '2026-03-15T00:59:59.999Z 距今过久，不能补录：最早可填 2026-03-15T01:00:00.000Z，或不填发生时刻并说明原因',
          },
        },
      ],
    ]);
    expect(tables.journal).toHaveLength(2);
    expect((await give(id, keepRemark, { occurredAt: '2026-03-15T09:00:00+08:00' })).outcome).toBe('accepted');
  });

  it('holds for what creates an instance too', async () => {
    const { engine } = await overdue({ procedures: [strict] });
    const late = { ...requestLoan, idempotencyKey: 'late', occurredAt: beforeBoth };
    expect((await refused(engine.execute(late))).issues[0]?.requirement).toBe('1.10');
  });

  it('does not turn away a retry that has become too late', async () => {
    const { give, id, clock } = await overdue({ procedures: [strict] });
    const late = { occurredAt: '2026-03-18T09:00:00+08:00', idempotencyKey: 'k' };
    const first = await give(id, keepRemark, late);
    clock.advanceBy(30 * day);
    expect(await give(id, keepRemark, late)).toEqual(first);
  });

  it('is as late as what is on record allows, where the procedure says nothing', async () => {
    const { give, id, clock } = await overdue();
    clock.advanceBy(3_000 * day);
    expect((await give(id, keepRemark, { occurredAt: '2026-03-02T09:00:00+08:00' })).outcome).toBe('accepted');
  });

  it.each([
    ['is no number', Number.NaN],
    ['is negative', -1],
  ])('is a fault of the definition where its limit %s', async (_, limit) => {
    const faulty = defineProcedure({ ...lendingDefinition, lateEntry: { requirement: '1.10', limit: () => limit } });
    const { give, id } = await overdue({ procedures: [faulty] });
    await expect(give(id, keepRemark, { occurredAt: friday })).rejects.toMatchObject({
      code: 'definition-fault',
      places: [{ place: 'lateEntry.limit' }],
    });
  });

  it('rests on a requirement that is listed', () => {
    expect(() =>
      defineProcedure({ ...lendingDefinition, lateEntry: { requirement: '9.9', limit: () => day } }),
    ).toThrow(/lateEntry: requirement '9\.9' is not listed/);
  });
});

describe('R9 how late a deadline fired', () => {
  it('is told beside its entry, in milliseconds, and not in its bytes', async () => {
    const { engine, id, clock } = await overdue();
    clock.advanceTo('2026-03-16T17:00:00.250+08:00');
    await engine.tick();
    const told = [await engine.journal(id), await engine.changes()];
    for (const entries of told)
      expect(entries.map(({ lateBy }) => lateBy)).toEqual([undefined, undefined, 24 * 3_600_000 + 250, 250]);
    expect(JSON.stringify(told[0]?.map(({ entry }) => entry))).not.toContain('lateBy');
  });
});
