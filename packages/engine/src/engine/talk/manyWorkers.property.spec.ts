import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryTables } from '../../store/memory/memoryTables.ts';
import type { Store } from '../../store/store.ts';
import { noon, openOffice, theSupplier } from '../../testProcedures/ordering/orderingOffice.suite.ts';

/** What one worker does on its way: which of its calls to the store are the ones after which, or before which, it dies. */
interface Life {
  readonly dies: readonly { readonly call: number; readonly when: 'before' | 'after' }[];
}

const life: fc.Arbitrary<Life> = fc.record({
  dies: fc.array(fc.record({ call: fc.nat({ max: 60 }), when: fc.constantFrom('before' as const, 'after' as const) }), {
    maxLength: 3,
  }),
});

/** A store whose calls wait for their turn in an order the property chooses, and that breaks where a life says so. */
const disturbed =
  (scheduler: fc.Scheduler, { dies }: Life) =>
  (store: Store): Store => {
    let calls = 0;
    const died = new Error('the worker died');
    return new Proxy(store, {
      get: (target, name: keyof Store) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function' || name === 'putDocuments') return method;
        return async (...given: unknown[]) => {
          const here = dies.filter(({ call }) => call === calls).map(({ when }) => when);
          calls += 1;
          await scheduler.schedule(Promise.resolve(), name);
          if (here.includes('before')) throw died;
          const done = (await Reflect.apply(method, target, given)) as unknown;
          if (here.includes('after')) throw died;
          return done;
        };
      },
    });
  };

describe('R17 R18 whatever the interleaving of workers, each command is taken exactly once', () => {
  it('with workers that die, and others that take over when the lease is over', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(life, { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 1, max: 4 }),
        async (scheduler, lives, orders) => {
          const tables = memoryTables();
          const clock = virtualClock(noon);
          const calm = await openOffice({ tables, clock });
          const ids: string[] = [];
          for (let order = 0; order < orders; order += 1) ids.push(await calm.open(`book ${order}`));
          for (const id of ids) await calm.place(id);
          const workers = await Promise.all(
            lives.map((one) => openOffice({ tables, clock, wrap: disturbed(scheduler, one) })),
          );
          const ticks = workers.map(({ engine }) => engine.tick().catch(() => undefined));
          await scheduler.waitFor(Promise.all(ticks));
          for (let lease = 0; lease < 4; lease += 1) {
            clock.advanceBy(60_000);
            await calm.engine.tick();
          }
          const numbers = await Promise.all(ids.map(async (id) => (await calm.record(id))['number']));
          expect(numbers.toSorted()).toEqual(ids.map((_, index) => index + 1));
          expect(await calm.record(theSupplier)).toEqual({ orders });
          for (const id of ids) expect(await calm.record(id)).toMatchObject({ told: ['taken'] });
          expect(tables.outbox.size).toBe(0);
        },
      ),
      { numRuns: 60 },
    ));
});
