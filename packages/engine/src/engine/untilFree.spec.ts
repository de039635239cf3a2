import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../store/store.ts';
import { lendBook, requestLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

/** A store in which somebody's open transaction holds one instance, until it is told otherwise. */
const holding =
  (isHeld: (id: string) => boolean, tries: string[] = []) =>
  (store: Store): Store => ({
    ...store,
    commit: async (batch, at) => {
      tries.push(...batch.map(({ next }) => next.id));
      const free = batch.filter(({ next }) => !isHeld(next.id));
      const results = new Map(
        (await store.commit(free, at)).map((result, index) => [free[index]?.next.id, result] as const),
      );
      return batch.map(({ next }) => results.get(next.id) ?? { outcome: 'held' });
    },
  });

afterEach(() => {
  vi.useRealTimers();
});

describe('architecture §6 an instance that another transaction holds delays no other', () => {
  it('answers the others while one is held, and that one when it is free', async () => {
    let held = '';
    const { engine, request } = await openLibrary({ wrap: holding((id) => id === held) });
    held = await request('held');
    const waiting = engine.execute({ ...lendBook, instanceId: held });
    const others = await engine.executeAll(
      Array.from({ length: 64 }, (_, number) => ({ ...requestLoan, idempotencyKey: `loan-${number}` })),
    );
    expect(others.map(({ outcome }) => outcome)).toEqual(Array(64).fill('accepted'));
    held = '';
    expect(await waiting).toMatchObject({ outcome: 'accepted', revision: 2 });
  });

  it('gives up on one that stays held, and says that nothing was written', async () => {
    const tries: string[] = [];
    const { engine, request, tables } = await openLibrary({
      wrap: holding((id) => tables.instances.has(id), tries),
    });
    const id = await request();
    vi.useFakeTimers();
    const refused = expect(engine.execute({ ...lendBook, instanceId: id })).rejects.toMatchObject({
      code: 'store-unavailable',
    });
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    expect(tables.instances.get(id)?.revision).toBe(1);
    expect(tries.length).toBeGreaterThan(10);
  });

  it('leaves a held wake-up to the next look, and wakes the others', async () => {
    let held: string | undefined;
    const { engine, lend, clock, tables } = await openLibrary({ wrap: holding((id) => id === held) });
    const [first, second] = [await lend('a'), await lend('b')];
    held = first;
    clock.advanceBy(60 * 86_400_000);
    await engine.tick();
    const revisions = () => [first, second].map((id) => tables.instances.get(id)?.revision ?? 0);
    const [before, woken] = revisions();
    expect(before).toBe(2);
    expect(woken).toBeGreaterThan(2);
    held = undefined;
    await engine.tick();
    expect(revisions()).toEqual([woken, woken]);
  });

  it('waits as the host does, where the host waits in its own way, and tries again where that fails', async () => {
    const pauses: number[] = [];
    const tries: string[] = [];
    const { engine, request } = await openLibrary({
      wrap: holding(() => tries.length < 6, tries),
      pause: (milliseconds) => {
        pauses.push(milliseconds);
        return pauses.length === 2 ? Promise.reject(new Error('no timer')) : Promise.resolve();
      },
    });
    expect(await request('held')).toContain('lending/');
    expect(pauses).toEqual([1, 2, 5, 10, 20]);
    await engine.close();
  });
});
