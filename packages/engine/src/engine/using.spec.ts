import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory/memoryStore.ts';
import type { Store } from '../store/store.ts';
import { lendBook, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

/** A store whose transactions are the tables themselves: what is asked here is what the engine makes of one. */
const joinable = (store: Store): Store => ({ ...store, using: () => store });

describe('architecture §6 commands in a transaction of the host', () => {
  it('answers what would happen, without a position that nobody knows yet', async () => {
    const { engine } = await openLibrary({ wrap: joinable });
    const receipt = await engine.using({}).execute({ ...requestLoan, idempotencyKey: 'a' });
    expect(receipt).toMatchObject({ outcome: 'accepted', revision: 1, position: null });
  });

  it('reads what the transaction has done so far', async () => {
    const { engine } = await openLibrary({ wrap: joinable });
    const within = engine.using({});
    const { instanceId } = await within.execute({ ...requestLoan, idempotencyKey: 'a' });
    expect(await within.read(instanceId)).toMatchObject({ revision: 1 });
    expect(await within.journal(instanceId)).toHaveLength(1);
    expect((await within.deadlines(instanceId)).length).toBe((await engine.deadlines(instanceId)).length);
  });

  it('gives the same receipt to the same key, and an error to another payload', async () => {
    const { engine } = await openLibrary({ wrap: joinable });
    const command = { ...requestLoan, idempotencyKey: 'a' };
    const first = await engine.using({}).execute(command);
    expect(await engine.using({}).execute(command)).toEqual(first);
    await expect(
      engine.using({}).execute({ ...command, payload: { ...command.payload, title: 'another' } }),
    ).rejects.toMatchObject({ code: 'idempotency-conflict' });
  });

  it('tells nobody before the host commits', async () => {
    let looks = 0;
    const { engine } = await openLibrary({
      wrap: (store) => ({ ...joinable(store), changes: (...page) => ((looks += 1), store.changes(...page)) }),
    });
    const stop = new AbortController();
    const never = { after: 0, signal: stop.signal, pollMilliseconds: 2_000_000_000 };
    const next = engine.subscribe(never)[Symbol.asyncIterator]().next();
    while (looks === 0) await new Promise(setImmediate);
    await engine.using({}).execute({ ...requestLoan, idempotencyKey: 'a' });
    await new Promise(setImmediate);
    expect(looks).toBe(1);
    await engine.execute({ ...requestLoan, idempotencyKey: 'b' });
    expect(await next).toMatchObject({ value: { position: 1 } });
    stop.abort();
  });

  it('does not wait for commands that wait for this very transaction', async () => {
    const gate = Promise.withResolvers<undefined>();
    let held = '';
    const { engine, request, store } = await openLibrary({
      wrap: (sound) => ({
        ...joinable(sound),
        commit: async (batch, at) => {
          if (batch.some(({ next }) => next.id === held)) await gate.promise;
          return sound.commit(batch, at);
        },
        using: () => sound,
      }),
    });
    held = await request();
    const outside = engine.execute({ ...lendBook, instanceId: held });
    await store.load(held);
    expect(await engine.using({}).execute({ ...lendBook, instanceId: held })).toMatchObject({ revision: 2 });
    gate.resolve(undefined);
    expect(await outside).toMatchObject({ outcome: 'refused' });
  });

  it('refuses where the store has no such transactions', async () => {
    const { engine } = await openLibrary({ wrap: () => memoryStore() });
    expect(() => engine.using({})).toThrow(expect.objectContaining({ code: 'invalid-options' }));
  });
});
