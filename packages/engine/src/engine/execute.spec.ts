import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { memoryTables } from '../store/memory/memoryTables.ts';
import {
  activeMember,
  closeLoan,
  dueAt,
  keepRemark,
  lendBook,
  librarian,
  member,
  requestLoan,
  returnBook,
  stranger,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;

describe('R16 every command is idempotent', () => {
  it('answers the same key and payload with the same receipt, also after later commands', async () => {
    const { engine, give, request } = await openLibrary();
    const id = await request();
    const lent = await give(id, lendBook, { idempotencyKey: 'lend' });
    await give(id, returnBook);
    await give(id, closeLoan);
    expect(await give(id, lendBook, { idempotencyKey: 'lend' })).toEqual(lent);
    expect(await engine.journal(id)).toHaveLength(4);
  });

  it('meets the first try of a creating command, with its personal values', async () => {
    const { engine, tables } = await openLibrary();
    const first = await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' });
    const again = await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' });
    expect(again).toEqual(first);
    expect([tables.journal.length, tables.personal.size]).toEqual([1, 1]);
  });

  it('meets it after the person was erased, when the value can no longer be compared', async () => {
    const { engine } = await openLibrary();
    const first = await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' });
    await engine.erasePersonal(`${first.instanceId}/borrower`, 'dpo', 'asked to be forgotten');
    expect(await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' })).toEqual(first);
  });

  it('answers a noted command the same way, reasons and all', async () => {
    const { give, lend } = await openLibrary();
    const id = await lend();
    const late = { type: 'answerReminder', payload: { round: 9 }, actor: member };
    const noted = await give(id, late, { idempotencyKey: 'late' });
    expect(noted).toMatchObject({ outcome: 'noted', reasons: [{ guard: 'roundIsOver' }] });
    expect(await give(id, late, { idempotencyKey: 'late' })).toEqual(noted);
  });

  it.each([
    ['another payload', { payload: { ...requestLoan.payload, title: 'Odyssey' } }],
    ['another personal value', { payload: { ...requestLoan.payload, contact: 'otto@example.org' } }],
    ['a personal value less', { payload: { title: requestLoan.payload.title } }],
    ['another reason', { reason: 'because' }],
    ['another instant', { occurredAt: '2026-03-01T00:00:00Z' }],
    ['another person', { actor: stranger }],
  ])('refuses the same key with %s, and writes nothing', async (_, other) => {
    const { engine, tables } = await openLibrary();
    await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' });
    await expect(engine.execute({ ...requestLoan, ...other, idempotencyKey: 'loan-1' })).rejects.toThrow(
      code('idempotency-conflict'),
    );
    expect([tables.journal.length, tables.personal.size]).toEqual([1, 1]);
  });

  it('refuses the same key for another command', async () => {
    const { give, lend } = await openLibrary();
    const id = await lend();
    await give(id, keepRemark, { idempotencyKey: 'k' });
    await expect(give(id, returnBook, { idempotencyKey: 'k' })).rejects.toThrow(code('idempotency-conflict'));
  });

  it('looks at the key before it looks at expectedRevision', async () => {
    const { give, lend } = await openLibrary();
    const id = await lend();
    const first = await give(id, keepRemark, { idempotencyKey: 'k', expectedRevision: 2 });
    expect(await give(id, keepRemark, { idempotencyKey: 'k', expectedRevision: 2 })).toEqual(first);
  });

  it('does not remember a refusal: the same key may be tried again', async () => {
    const { give, request } = await openLibrary();
    const id = await request();
    expect((await give(id, returnBook, { idempotencyKey: 'k' })).outcome).toBe('refused');
    await give(id, lendBook);
    expect((await give(id, returnBook, { idempotencyKey: 'k' })).outcome).toBe('accepted');
  });

  it('needs a key of a creating command', async () => {
    const { engine } = await openLibrary();
    await expect(engine.execute(requestLoan)).rejects.toThrow(code('invalid-command'));
  });

  it('makes one instance of two creations with one key, on one engine and on two', async () => {
    const tables = memoryTables();
    const [one, other] = [await openLibrary({ tables }), await openLibrary({ tables })];
    const receipts = await Promise.all(
      [one, one, other, other].map(({ engine }) => engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' })),
    );
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect([tables.instances.size, tables.journal.length, tables.personal.size]).toEqual([1, 1, 1]);
  });

  it('tells apart the same key of another tenant', async () => {
    const { engine, tables } = await openLibrary();
    const ids = await Promise.all(
      ['a', 'b'].map(
        async (tenant) => (await engine.execute({ ...requestLoan, tenant, idempotencyKey: 'k' })).instanceId,
      ),
    );
    expect(tables.instances.size).toBe(2);
    expect(ids[0]).toMatch(/^lending\/a\/[0-9a-f]{32}$/);
  });
});

describe('R15 whose instance it is', () => {
  it('does not tell a stranger that an instance exists', async () => {
    const { give, lend, engine } = await openLibrary();
    const id = await lend();
    const nowhere = await give('lending/default/none', keepRemark).catch((error: unknown) => (error as Error).message);
    const hidden = await give(id, keepRemark, { actor: stranger }).catch((error: unknown) => (error as Error).message);
    expect(hidden).toBe((nowhere as string).replace('lending/default/none', id));
    for (const reading of [
      engine.read(id, stranger),
      engine.journal(id, { actor: stranger }),
      engine.allowed(id, stranger),
      engine.deadlines(id, stranger),
    ])
      await expect(reading).rejects.toThrow(code('unknown-instance'));
  });

  it('does not cross tenants or procedures, whatever id a caller names', async () => {
    const { give, lend } = await openLibrary();
    const id = await lend();
    await expect(give(id, keepRemark, { tenant: 'other' })).rejects.toThrow(code('unknown-instance'));
    await expect(give(id, keepRemark, { procedure: 'other' })).rejects.toThrow(code('unknown-instance'));
    expect((await give(id, keepRemark, { tenant: 'default', procedure: 'lending' })).outcome).toBe('accepted');
  });
});

describe('R5 what decide needs from outside is observed', () => {
  it('journals question, answer, source and instant', async () => {
    const { engine, lend } = await openLibrary();
    const [, lent] = await engine.journal(await lend());
    expect(lent?.entry.observations).toEqual({
      membership: {
        question: { member: 'mei', reminders: 0 },
        answer: { active: true },
        source: 'port:membership',
        observedAt: '2026-03-02T01:00:00.000Z',
      },
    });
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['rejects', () => Promise.reject(new Error('down'))],
    ['answers in another shape', () => ({ active: 'yes' })],
    ['answers what is no JSON', () => ({ active: true, at: new Date(0) }) as never],
    ['answers nothing', () => undefined as never],
  ])('says so where a port %s, and writes nothing', async (_, membership) => {
    const { give, request, tables } = await openLibrary({ ports: { membership } });
    const id = await request();
    await expect(give(id, lendBook)).rejects.toThrow(code('port-failed'));
    expect(tables.journal).toHaveLength(1);
    expect((await give(id, keepRemark)).outcome).toBe('accepted');
  });

  it('says so where a port was not given', async () => {
    const { give, request } = await openLibrary({ ports: {} });
    await expect(give(await request(), lendBook)).rejects.toThrow(/was not given to the engine/);
  });

  it('asks nobody for a command that was taken before', async () => {
    let asked = 0;
    const { give, request } = await openLibrary({ ports: { membership: () => ({ active: (asked += 1) > 0 }) } });
    const id = await request();
    await give(id, lendBook, { idempotencyKey: 'k' });
    await give(id, lendBook, { idempotencyKey: 'k' });
    expect(asked).toBe(1);
  });
});

describe('R11 time', () => {
  it('takes a report of what has happened, and none of what has not', async () => {
    const { give, lend, engine, clock } = await openLibrary();
    const id = await lend();
    clock.advanceTo('2026-03-02T11:00:00+08:00');
    await give(id, keepRemark, { occurredAt: '2026-03-02T10:00:00+08:00' });
    expect((await engine.journal(id)).at(-1)?.entry).toMatchObject({
      occurredAt: '2026-03-02T02:00:00.000Z',
      recordedAt: '2026-03-02T03:00:00.000Z',
    });
    await expect(give(id, keepRemark, { occurredAt: '2026-03-02T11:00:00.001+08:00' })).rejects.toThrow(
      code('invalid-command'),
    );
  });

  it('refuses a report that reaches behind what a person has put on record, and shows both instants', async () => {
    const { give, lend, engine, clock } = await openLibrary();
    const id = await lend();
    clock.advanceTo('2026-03-02T11:00:00+08:00');
    await expect(give(id, keepRemark, { occurredAt: '2020-01-01T00:00:00Z' })).rejects.toThrow(
      /2020-01-01T00:00:00\.000Z is earlier than 2026-03-02T01:00:00\.000Z/,
    );
    await give(id, keepRemark, { occurredAt: '2026-03-02T09:00:00+08:00' });
    expect(await engine.journal(id)).toHaveLength(3);
    expect(await engine.verify(id)).toMatchObject({ sound: true });
  });

  it('never records an entry before the one in front of it, although the clock went back', async () => {
    const { give, lend, engine, clock } = await openLibrary();
    const id = await lend();
    clock.advanceTo('2026-03-01T09:00:00+08:00');
    await give(id, keepRemark);
    expect((await engine.journal(id)).map(({ entry }) => entry.recordedAt)).toEqual(
      Array(3).fill('2026-03-02T01:00:00.000Z'),
    );
  });
});

describe('R9 overdue first, on a store', () => {
  it('shows a reader the next deadlines, and lets them happen before the command', async () => {
    const { give, lend, engine, clock } = await openLibrary();
    const id = await lend();
    expect((await engine.deadlines(id)).map(({ id: name, dueAt: due }) => [name, due])).toEqual([
      ['reminder', '2026-03-15T09:00:00.000Z'],
      ['return', '2026-03-16T09:00:00.000Z'],
    ]);
    clock.advanceTo(dueAt);
    const receipt = await give(id, returnBook);
    expect(receipt).toMatchObject({ outcome: 'accepted', revision: 5, state: { loan: 'returned' } });
    const positions = (await engine.journal(id)).map(({ position, committedAt }) => [position, committedAt]);
    expect(positions.slice(2)).toEqual([3, 4, 5].map((position) => [position, clock.now()]));
  });

  it('tells what is allowed as if the overdue had happened', async () => {
    const { lend, engine, clock, give } = await openLibrary();
    const id = await lend();
    clock.advanceTo(dueAt);
    const verdict = (await engine.allowed(id, member)).find(({ command }) => command === 'reportLost');
    expect(verdict?.verdict).toBe('no');
    expect((await give(id, { type: 'reportLost', actor: member })).outcome).toBe('refused');
  });
});

describe('R16 two engines on one store', () => {
  it('decide again on what the other wrote: every command is in the journal once', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const libraries = await Promise.all([1, 2, 3].map(() => openLibrary({ tables, clock })));
    const id = await libraries[0]!.lend();
    const receipts = await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        libraries[number % 3]!.give(id, keepRemark, { idempotencyKey: String(number) }),
      ),
    );
    expect(receipts.map(({ revision }) => revision).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, number) => number + 3),
    );
    expect((await libraries[0]!.engine.verify(id)).sound).toBe(true);
  });

  it('give up in words, where others are always faster', async () => {
    const { engine, request } = await openLibrary({
      wrap: (store) => ({
        ...store,
        commit: async (batch, at) =>
          batch[0]?.expectedRevision === 0
            ? store.commit(batch, at)
            : batch.map(() => ({ outcome: 'conflict', revision: 1 })),
      }),
    });
    const id = await request();
    await expect(engine.execute({ ...keepRemark, instanceId: id })).rejects.toThrow(/changed by others 50 times/);
  });
});

describe('R19 what cannot be run', () => {
  it('takes no command until a person releases it', async () => {
    const { engine, store, give, lend } = await openLibrary();
    const id = await lend();
    await store.setAside(id, '{"code":"unreadable"}');
    await expect(give(id, keepRemark)).rejects.toThrow(code('instance-set-aside'));
    expect((await engine.read(id)).setAside).toContain('unreadable');
    await engine.release(id);
    expect((await give(id, keepRemark)).outcome).toBe('accepted');
    await expect(engine.release('lending/default/none')).rejects.toThrow(code('unknown-instance'));
  });

  it.each([
    ['is no JSON', 'nonsense'],
    ['is of another format', '{"format":2}'],
    ['names a state that is not', (text: string) => text.replace('"onLoan"', '"offLoan"')],
    ['holds a record its schema does not take', (text: string) => text.replace('"days":10', '"days":"ten"')],
    ['was recorded at no instant', (text: string) => text.replace(/"recordedAt":"[^"]*"/, '"recordedAt":"yesterday"')],
  ])('turns away a command where the snapshot %s, and writes nothing', async (_, edit) => {
    const { engine, tables, give, lend } = await openLibrary();
    const id = await lend();
    const row = tables.instances.get(id)!;
    tables.instances.set(id, { ...row, snapshot: typeof edit === 'string' ? edit : edit(row.snapshot) });
    await expect(give(id, keepRemark)).rejects.toThrow(code('corrupt-journal'));
    await expect(engine.read(id)).rejects.toThrow(code('corrupt-journal'));
    expect(tables.journal).toHaveLength(2);
    tables.instances.set(id, row);
    expect((await give(id, keepRemark)).outcome).toBe('accepted');
  });
});

describe('R6 who reads', () => {
  it('joins personal values on read, for those who may see the instance', async () => {
    const { engine, lend } = await openLibrary({ ports: { membership: () => activeMember['membership']! } });
    const id = await lend();
    for (const actor of [member, librarian, undefined])
      expect((await engine.read(id, actor)).record['contact']).toMatchObject({ value: 'mei@example.org' });
  });
});
