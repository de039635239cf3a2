import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { memoryTables } from '../store/memory/memoryTables.ts';
import type { Store } from '../store/store.ts';
import type { InstanceCommit } from '../store/storedRows.ts';
import { keepRemark, lendBook, requestLoan, returnBook } from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

/** Writes down what each transaction holds. */
const counting =
  (batches: (readonly InstanceCommit[])[]) =>
  (store: Store): Store => ({
    ...store,
    commit: (batch, at) => {
      batches.push(batch);
      return store.commit(batch, at);
    },
  });

const creations = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ ...requestLoan, idempotencyKey: `loan-${number}` }));

describe('architecture §5 commands that arrive together share a transaction', () => {
  it('commits many instances in few transactions, each answered alone', async () => {
    const batches: InstanceCommit[][] = [];
    const { engine, tables } = await openLibrary({ wrap: counting(batches) });
    const receipts = await engine.executeAll(creations(600));
    expect(receipts.every(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(tables.instances.size).toBe(600);
    expect(batches.length).toBeLessThan(10);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(256);
  });

  it('never puts two commits of one instance into one', async () => {
    const batches: InstanceCommit[][] = [];
    const { engine, lend } = await openLibrary({ wrap: counting(batches) });
    const ids = await Promise.all(['a', 'b', 'c'].map(lend));
    await engine.executeAll(
      Array.from({ length: 60 }, (_, number) => ({ ...keepRemark, instanceId: ids[number % 3]! })),
    );
    for (const batch of batches) expect(new Set(batch.map(({ next }) => next.id)).size).toBe(batch.length);
  });

  it('lets one that meets an error disturb no other', async () => {
    const { engine } = await openLibrary();
    const [one, bad, worse, other] = await engine.executeAll([
      { ...requestLoan, idempotencyKey: 'a' },
      { ...requestLoan, idempotencyKey: 'b', payload: {} },
      null as never,
      { ...requestLoan, idempotencyKey: 'c' },
    ]);
    expect([one?.outcome, other?.outcome]).toEqual(['accepted', 'accepted']);
    for (const failed of [bad, worse])
      expect(failed).toMatchObject({ outcome: 'failed', error: { code: 'invalid-command' } });
  });

  it('tells every command of a transaction that could not be written, and takes the next', async () => {
    let down = true;
    const { engine } = await openLibrary({
      wrap: (store) => ({
        ...store,
        commit: (batch, at) => (down ? Promise.reject(new RangeError('disk full')) : store.commit(batch, at)),
      }),
    });
    const failed = await engine.executeAll(creations(3));
    expect(failed.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
    down = false;
    expect((await engine.executeAll(creations(3))).map(({ outcome }) => outcome)).toEqual(Array(3).fill('accepted'));
  });

  it('takes a store that answers too little for one that is not there', async () => {
    const { engine } = await openLibrary({ wrap: (store) => ({ ...store, commit: () => Promise.resolve([]) }) });
    await expect(engine.execute({ ...requestLoan, idempotencyKey: 'a' })).rejects.toMatchObject({
      code: 'store-unavailable',
    });
  });
});

describe('architecture §5 nobody waits for company', () => {
  it('starts a lone command’s transaction before the next turn of the event loop', async () => {
    const batches: (readonly InstanceCommit[])[] = [];
    const { engine } = await openLibrary({ wrap: counting(batches) });
    let turned = false;
    setImmediate(() => (turned = true));
    await engine.execute({ ...requestLoan, idempotencyKey: 'a' });
    expect([turned, batches.length]).toEqual([false, 1]);
  });

  it('lets what arrives while one is under way wait for the next one, together', async () => {
    const batches: (readonly InstanceCommit[])[] = [];
    const entered = Promise.withResolvers<undefined>();
    const gate = Promise.withResolvers<undefined>();
    const { engine } = await openLibrary({
      wrap: (store) => ({
        ...store,
        commit: async (batch, at) => {
          batches.push(batch);
          entered.resolve(undefined);
          await gate.promise;
          return store.commit(batch, at);
        },
      }),
    });
    const [alone, ...others] = creations(20);
    const first = engine.execute(alone!);
    await entered.promise;
    const rest = others.map((command) => engine.execute(command));
    await new Promise(setImmediate);
    expect(batches.map(({ length }) => length)).toEqual([1]);
    gate.resolve(undefined);
    await Promise.all([first, ...rest]);
    expect(batches.map(({ length }) => length)).toEqual([1, 19]);
  });
});

describe('R16 commands on one instance are decided in order', () => {
  it('in the order given, however many instances are between them', async () => {
    const { engine, request, tables } = await openLibrary();
    const ids = await Promise.all(['a', 'b', 'c'].map((key) => request(key)));
    const receipts = await engine.executeAll(
      ids.flatMap((instanceId) => [lendBook, keepRemark, returnBook].map((command) => ({ ...command, instanceId }))),
    );
    expect(receipts.map(({ outcome }) => outcome)).toEqual(Array(9).fill('accepted'));
    for (const id of ids)
      expect(
        tables.entries.get(id)!.map(({ entry }) => (JSON.parse(entry) as { command: { type: string } }).command.type),
      ).toEqual(['requestLoan', 'lendBook', 'keepRemark', 'returnBook']);
  });

  it('a failing one does not hold up those behind it', async () => {
    const { engine, request } = await openLibrary();
    const instanceId = await request();
    const receipts = await engine.executeAll([
      { ...lendBook, instanceId, payload: { days: 0 } },
      { ...returnBook, instanceId },
      { ...lendBook, instanceId },
    ]);
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['failed', 'refused', 'accepted']);
  });

  it('is decided again where an engine elsewhere on the store was first', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const other = await openLibrary({ tables, clock });
    let intruded = false;
    const { engine, lend } = await openLibrary({
      tables,
      clock,
      wrap: (store) => ({
        ...store,
        commit: async (batch, at) => {
          const [{ next } = { next: undefined }] = batch;
          if (!intruded && next?.revision === 3) {
            intruded = true;
            await other.give(next.id, returnBook);
          }
          return store.commit(batch, at);
        },
      }),
    });
    const id = await lend();
    expect(await engine.execute({ ...keepRemark, instanceId: id })).toMatchObject({
      outcome: 'accepted',
      revision: 4,
      state: { loan: 'returned' },
    });
    expect((await engine.verify(id)).sound).toBe(true);
  });
});
