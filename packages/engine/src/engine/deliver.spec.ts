import fc from 'fast-check';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json/json.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { lendBook, renewLoan, returnBook } from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { backoff } from './backoff.ts';

const whatOf = (payload: Json): string => (payload as { what: string }).what;

describe('R18 effects', () => {
  it('goes out in the order of its lane, one key each', async () => {
    const seen: string[] = [];
    const { engine, lend, give } = await openLibrary({
      effects: { notifyBorrower: ({ key, payload }) => void seen.push(`${key} ${whatOf(payload)}`) },
    });
    const id = await lend();
    await give(id, renewLoan);
    await give(id, renewLoan);
    expect(await engine.tick()).toMatchObject({ delivered: 3, failed: 0, unhandled: 0 });
    expect(seen).toEqual([`${id}/2/0 lent`, `${id}/3/0 renewed`, `${id}/4/0 renewed`]);
    expect(await engine.tick()).toMatchObject({ delivered: 0 });
  });

  it('waits behind one that fails in its own lane; other lanes and instances go on', async () => {
    const seen: string[] = [];
    const { engine, lend, give, clock } = await openLibrary({
      effects: {
        notifyBorrower: ({ key }, { attempts }) => {
          if (key === `${first}/2/0` && attempts === 0) throw new Error('down');
          seen.push(key);
        },
        shelveBook: ({ key }) => void seen.push(key),
      },
    });
    let first = '';
    first = await lend('loan-1');
    const second = await lend('loan-2');
    await give(first, renewLoan);
    await give(first, returnBook);
    expect(await engine.tick()).toMatchObject({ delivered: 2, failed: 1 });
    expect(seen.toSorted()).toEqual([`${first}/4/0`, `${second}/2/0`].toSorted());
    clock.advanceBy(1_000);
    expect(await engine.tick()).toMatchObject({ delivered: 2, failed: 0 });
    expect(seen.slice(2)).toEqual([`${first}/2/0`, `${first}/3/0`]);
  });

  it('is tried again after a growing pause, and not before', async () => {
    const attempts: number[] = [];
    const { engine, lend, clock, store } = await openLibrary({
      effects: {
        notifyBorrower: (_, context) => {
          attempts.push(context.attempts);
          throw new Error('down');
        },
      },
    });
    await lend();
    const chance = 0x07070707 / 2 ** 32; // the library's random bytes are all sevens
    for (const tries of [1, 2, 3, 4, 5]) {
      expect(await engine.tick()).toMatchObject({ failed: 1 });
      expect(await store.nextEffect()).toBe(clock.now() + backoff(tries, chance));
      clock.advanceBy(backoff(tries, chance) - 1);
      expect(await engine.tick()).toMatchObject({ failed: 0 });
      clock.advanceBy(1);
    }
    expect(attempts).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps what nobody handles, out of its lane’s way', async () => {
    const { engine, lend, store } = await openLibrary({ effects: {} });
    await lend();
    expect(await engine.tick()).toMatchObject({ delivered: 0, failed: 0, unhandled: 1 });
    expect(await store.listStuckEffects(10)).toMatchObject([{ type: 'notifyBorrower', standing: 'unhandled' }]);
    expect(await engine.tick()).toMatchObject({ unhandled: 0 });
  });

  it('keeps why the last try failed', async () => {
    const { engine, lend, tables } = await openLibrary({
      effects: { notifyBorrower: () => Promise.reject(new Error('mail is down')) },
    });
    await lend();
    await engine.tick();
    expect([...tables.outbox.values()]).toMatchObject([{ error: 'mail is down', attempts: 1 }]);
  });

  it.each<[string, unknown]>([
    ['an object without words', Object.create(null)],
    ['a proxy that throws', new Proxy({}, { get: () => expect.unreachable('getter') })],
    ['an error whose message is none', Object.assign(new Error(), { message: Symbol('down') })],
    ['a text that no store keeps', 'down\u0000\ud800'],
  ])('counts a handler that throws %s as one that failed, and lets the others go on', async (_, thrown) => {
    const { engine, lend, give, tables } = await openLibrary({
      effects: { notifyBorrower: () => AbortSignal.abort(thrown).throwIfAborted(), shelveBook: () => undefined },
    });
    const id = await lend();
    await give(id, returnBook);
    expect(await engine.tick()).toMatchObject({ failed: 1, delivered: 1 });
    const [{ error, attempts } = {}] = [...tables.outbox.values()];
    expect([attempts, error?.isWellFormed(), error?.includes('\u0000')]).toEqual([1, true, false]);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['a lone surrogate', '"\ud800'],
  ])('takes a payload edited to %s for a failure of that effect alone', async (_, payload) => {
    const seen: string[] = [];
    const { engine, lend, tables } = await openLibrary({
      effects: { notifyBorrower: ({ key }) => void seen.push(key) },
    });
    const [first] = [await lend('loan-1'), await lend('loan-2')];
    const key = `${first}/2/0`;
    tables.outbox.set(key, { ...tables.outbox.get(key)!, payload });
    expect(await engine.tick()).toMatchObject({ delivered: 1, failed: 1 });
    expect(seen).toHaveLength(1);
  });

  it('is delivered at least once: one whose worker died goes to the next when its lease is over', async () => {
    const seen: number[] = [];
    const { engine, lend, store, clock } = await openLibrary({
      effects: { notifyBorrower: (_, { attempts }) => void seen.push(attempts) },
    });
    await lend();
    expect(await store.claimEffects(clock.now(), 1, 60_000)).toHaveLength(1);
    expect(await engine.tick()).toMatchObject({ delivered: 0 });
    clock.advanceBy(60_000);
    expect(await engine.tick()).toMatchObject({ delivered: 1 });
    expect(seen).toEqual([1]);
  });

  it('counts for the worker that took it over, when a handler outlives its lease', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const next = await openLibrary({ tables, clock, effects: { notifyBorrower: () => undefined } });
    let takenOver = 0;
    const { engine, lend } = await openLibrary({
      tables,
      clock,
      effects: {
        notifyBorrower: async () => {
          clock.advanceBy(60_000);
          takenOver = (await next.engine.tick()).delivered;
        },
      },
    });
    await lend();
    expect([(await engine.tick()).delivered, takenOver, tables.outbox.size]).toEqual([0, 1, 0]);
  });

  it('is delivered once by several workers that are awake at the same time', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const seen: string[] = [];
    const slow = { notifyBorrower: async ({ key }: { key: string }) => void (await Promise.resolve(), seen.push(key)) };
    const workers = await Promise.all([1, 2, 3].map(() => openLibrary({ tables, clock, effects: slow })));
    for (let loan = 0; loan < 20; loan += 1) await workers[0]!.lend(`loan-${loan}`);
    const reports = await Promise.all(workers.map(({ engine }) => engine.tick()));
    expect(seen.toSorted()).toEqual([...new Set(seen)].toSorted());
    expect(reports.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(20);
  });

  it('may give a command itself', async () => {
    const library = await openLibrary({
      effects: {
        notifyBorrower: async ({ key, payload }, { instanceId }) => {
          if (whatOf(payload) === 'lent') await library.give(instanceId, renewLoan, { idempotencyKey: key });
        },
      },
    });
    const id = await library.lend();
    expect(await library.engine.tick()).toMatchObject({ delivered: 2 });
    expect((await library.engine.read(id)).record['renewals']).toBe(1);
    await library.give(id, lendBook).then(({ outcome }) => expect(outcome).toBe('refused'));
  });
});

describe('R18 backoff', () => {
  it('doubles from a second to ten minutes, spread over the upper half', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempts, chance) => {
          const span = Math.min(600_000, 1_000 * 2 ** Math.min(attempts - 1, 30));
          const pause = backoff(attempts, chance);
          expect(pause).toBeGreaterThanOrEqual(span / 2);
          expect(pause).toBeLessThanOrEqual(span);
        },
      ),
    ));

  it('does not send back together what failed together', () => {
    expect(new Set([0, 0.25, 0.5, 0.75].map((chance) => backoff(3, chance)))).toEqual(
      new Set([2_000, 2_500, 3_000, 3_500]),
    );
  });
});
