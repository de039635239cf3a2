import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.ts';
import type { MemoryTables } from '../store/memory/memoryTables.ts';
import {
  closeLoan,
  keepRemark,
  lendBook,
  librarian,
  member,
  requestLoan,
  returnBook,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

const secret = requestLoan.payload.contact;
const reference = expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string;

/** Every row past the store's own code, the erasable table left out. */
const rawRows = (tables: MemoryTables): string =>
  JSON.stringify({ ...tables, personal: [] }, (_, value: unknown) => (value instanceof Map ? [...value] : value));

describe('R6 personal values live in the erasable table alone', () => {
  it('keeps none in journal, snapshot, facts, outbox or documents', async () => {
    const { tables, lend, give } = await openLibrary({ effects: {} });
    const id = await lend();
    await give(id, returnBook);
    expect(tables.outbox.size).toBeGreaterThan(0);
    expect(rawRows(tables)).not.toContain(secret);
    expect([...tables.personal.values()]).toEqual([
      { reference, subject: `${id}/borrower`, salt: '07'.repeat(16), value: secret },
    ]);
  });

  it('keeps none of a refused or failed command at all', async () => {
    const { tables, engine } = await openLibrary();
    const creating = { ...requestLoan, idempotencyKey: 'k' };
    expect((await engine.execute({ ...creating, actor: librarian })).outcome).toBe('refused');
    await expect(engine.execute({ ...creating, payload: { ...creating.payload, pages: 3 } })).rejects.toThrow();
    expect([tables.personal.size, tables.journal.length]).toEqual([0, 0]);
  });

  it('says none in errors, refusals and receipts', async () => {
    const { engine, lend } = await openLibrary();
    const instanceId = await lend();
    const tries = [
      {
        ...requestLoan,
        idempotencyKey: 'x',
        payload: { ...requestLoan.payload, contact: `${secret}${'x'.repeat(300)}` },
      },
      { ...requestLoan, idempotencyKey: 'loan-1', payload: { ...requestLoan.payload, title: 'other' } },
      { ...requestLoan, instanceId },
      { ...requestLoan, idempotencyKey: 'y', actor: librarian },
      { ...requestLoan, idempotencyKey: 'z' },
    ];
    for (const command of tries) {
      const said: unknown = await engine.execute(command).catch((error: unknown) => error);
      const text = said instanceof Error ? `${said.stack ?? ''} ${JSON.stringify(said)}` : JSON.stringify(said);
      expect(text).not.toContain(secret);
    }
  });

  it('gives every value a salt of its own: the same text twice is two references', async () => {
    const { tables, engine } = await openLibrary({
      random: (bytes) => globalThis.crypto.getRandomValues(new Uint8Array(bytes)),
    });
    for (const idempotencyKey of ['a', 'b']) await engine.execute({ ...requestLoan, idempotencyKey });
    expect(tables.personal.size).toBe(2);
  });

  it('keeps values under a subject across instances, where the caller names one', async () => {
    const { engine } = await openLibrary();
    for (const idempotencyKey of ['a', 'b'])
      await engine.execute({
        ...requestLoan,
        idempotencyKey,
        subjects: { borrower: 'person-7' },
        payload: { title: idempotencyKey, contact: `${idempotencyKey}@example.org` },
      });
    expect(await engine.erasePersonal('person-7', 'dpo', 'asked')).toBe(2);
  });
});

describe('R6 reading and erasing', () => {
  it('shows value, then who erased it, when and why', async () => {
    const { engine, lend } = await openLibrary();
    const id = await lend();
    expect((await engine.read(id)).record['contact']).toEqual({ personal: reference, value: secret });
    expect(await engine.erasePersonal(`${id}/borrower`, 'dpo', 'asked to be forgotten')).toBe(1);
    expect((await engine.read(id)).record['contact']).toEqual({
      personal: reference,
      erased: { at: '2026-03-02T01:00:00.000Z', by: 'dpo', reason: 'asked to be forgotten' },
    });
  });

  it('joins the references of entries as well, on demand, and leaves all else as it is', async () => {
    const { engine, lend } = await openLibrary();
    const id = await lend();
    const [{ entry } = expect.fail()] = await engine.journal(id);
    const payload = { ...entry.command.payload, plain: [1, 'two', null] };
    expect(await engine.reveal(payload)).toEqual({ ...payload, contact: { personal: reference, value: secret } });
    await expect(engine.reveal(new Map() as never)).rejects.toMatchObject({ code: 'invalid-query' });
    await engine.erasePersonal(`${id}/borrower`, 'dpo', 'asked');
    expect(await engine.reveal(payload)).toMatchObject({ contact: { personal: reference, erased: { by: 'dpo' } } });
  });

  it('leaves journal and verification sound: it says erased', async () => {
    const { engine, tables, lend } = await openLibrary();
    const id = await lend();
    const before = rawRows(tables);
    await engine.erasePersonal(`${id}/borrower`, 'dpo', 'asked');
    expect(rawRows(tables)).toBe(before);
    expect(JSON.stringify([...tables.personal.values()])).not.toMatch(/mei@|0707/);
    expect(await engine.verify(id)).toMatchObject({ sound: true, erased: [{ reference, by: 'dpo', reason: 'asked' }] });
  });

  it('goes on after it: the next command is taken, a second erasure does nothing', async () => {
    const { engine, lend, give } = await openLibrary();
    const id = await lend();
    await engine.erasePersonal(`${id}/borrower`, 'dpo', 'asked');
    expect(await engine.erasePersonal(`${id}/borrower`, 'dpo', 'asked')).toBe(0);
    expect((await give(id, returnBook)).outcome).toBe('accepted');
    expect((await give(id, closeLoan)).outcome).toBe('accepted');
  });
});

describe('R6 effects carry references, revealed at delivery', () => {
  it('reveals while the value is there, and says erased afterwards', async () => {
    const seen: [Json, Json][] = [];
    const { engine, lend, clock } = await openLibrary({
      effects: {
        notifyBorrower: async ({ payload }, { reveal }) => {
          seen.push([payload, await reveal(payload)]);
          if (seen.length === 1) throw new Error('try again');
        },
      },
    });
    const id = await lend();
    await engine.tick();
    await engine.erasePersonal(`${id}/borrower`, 'dpo', 'asked');
    clock.advanceBy(2_000);
    await engine.tick();
    expect(seen.map(([kept]) => kept)).toEqual(Array(2).fill({ to: { personal: reference }, what: 'lent' }));
    expect(seen.map(([, revealed]) => revealed)).toEqual([
      { to: { personal: reference, value: secret }, what: 'lent' },
      {
        to: { personal: reference, erased: { at: '2026-03-02T01:00:00.000Z', by: 'dpo', reason: 'asked' } },
        what: 'lent',
      },
    ]);
  });
});

describe('R5 ports are asked without personal values', () => {
  it('shows them references', async () => {
    const asked: Json[] = [];
    const { request, give } = await openLibrary({
      ports: {
        membership: (question) => {
          asked.push(question);
          return { active: true };
        },
      },
    });
    await give(await request(), lendBook);
    await give(await request('loan-2', { actor: { ...member, id: 'otto' } }), keepRemark, { actor: librarian });
    expect(JSON.stringify(asked)).not.toContain(secret);
    expect(asked).toHaveLength(1);
  });
});
