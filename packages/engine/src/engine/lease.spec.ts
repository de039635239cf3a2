import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import type { Store } from '../store/store.ts';
import { monday, openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

const lease = 5_000;
const later = 60 * 86_400_000;

/** A store on which every wake-up is held by somebody's open transaction. */
const allHeld = (store: Store): Store => ({
  ...store,
  commit: (batch, at) =>
    batch.some(({ entries }) => entries.some(({ entry }) => entry.includes('"deadline":')))
      ? Promise.resolve(batch.map(() => ({ outcome: 'held' })))
      : store.commit(batch, at),
});

/** Two engines on one set of tables: the first takes a wake-up and cannot carry it out. */
const stalledBesideSound = async () => {
  const tables = memoryTables();
  const clock = virtualClock(monday);
  const stalled = await openLibrary({
    tables,
    clock,
    wrap: allHeld,
    leaseMilliseconds: lease,
    random: (bytes) => new Uint8Array(bytes).fill(1),
  });
  const sound = await openLibrary({ tables, clock, random: (bytes) => new Uint8Array(bytes).fill(2) });
  await stalled.lend();
  clock.advanceBy(later);
  expect(await stalled.engine.tick()).toMatchObject({ fired: 0 });
  return { stalled, sound, clock, tables };
};

describe('architecture §6 workers share what is due by leases', () => {
  it('leaves alone what another took, until its lease is over', async () => {
    const { sound, clock } = await stalledBesideSound();
    expect(await sound.engine.tick()).toMatchObject({ fired: 0 });
    clock.advanceBy(lease - 1);
    expect(await sound.engine.tick()).toMatchObject({ fired: 0 });
    clock.advanceBy(1);
    expect((await sound.engine.tick()).fired).toBeGreaterThan(0);
  });

  it('takes at once what a worker gives back that is closed', async () => {
    const { stalled, sound, tables } = await stalledBesideSound();
    expect(tables.wakeLeases.size).toBe(1);
    await stalled.engine.close();
    expect(tables.wakeLeases.size).toBe(0);
    expect((await sound.engine.tick()).fired).toBeGreaterThan(0);
  });

  it('closes although its leases cannot be given back', async () => {
    const { engine, store } = await openLibrary({
      wrap: (sound) => ({ ...sound, releaseDue: () => Promise.reject(new Error('away')) }),
    });
    await engine.close();
    await expect(store.position()).rejects.toMatchObject({ code: 'store-closed' });
  });

  it('keeps what it came to late in a long look for a whole lease from then on', async () => {
    const tables = memoryTables();
    const clock = virtualClock(monday);
    const other = memoryStore(tables);
    const others = { holder: 'another', leaseMilliseconds: lease };
    const takenTwice: string[][] = [];
    const { engine, lend } = await openLibrary({
      tables,
      clock,
      leaseMilliseconds: lease,
      wrap: (store) => ({
        ...store,
        claimDue: async (...asked) => {
          const own = new Set((await store.claimDue(...asked)).map(({ id }) => id));
          // Long enough that a lease as of the beginning of the look would be over.
          clock.advanceBy(lease - 1);
          const theirs = await other.claimDue(clock.now(), 1_000, asked[2], others);
          await other.releaseDue(others.holder);
          takenTwice.push(theirs.flatMap(({ id }) => (own.has(id) ? id : [])));
          return store.claimDue(...asked);
        },
      }),
    });
    for (let loan = 0; loan < 130; loan += 1) await lend(`loan-${loan}`);
    clock.advanceBy(later);
    expect((await engine.tick()).fired).toBeGreaterThan(130);
    expect(takenTwice.length).toBeGreaterThan(2);
    expect(takenTwice.flat()).toEqual([]);
  });

  it('comes to what is due behind more of what is held than it takes at once', async () => {
    const tables = memoryTables();
    let held = new Set<string>();
    const { engine, lend, clock } = await openLibrary({
      tables,
      wrap: (store) => ({
        ...store,
        commit: async (batch, at) => {
          const free = batch.filter(({ next }) => !held.has(next.id));
          const answers = (await store.commit(free, at)).values();
          return batch.map((one) => (free.includes(one) && answers.next().value) || { outcome: 'held' });
        },
      }),
    });
    for (let loan = 0; loan < 300; loan += 1) await lend(`loan-${loan}`);
    clock.advanceBy(later);
    const inOrder = [...tables.instances.keys()].toSorted();
    held = new Set(inOrder.slice(0, 299));
    expect((await engine.tick()).fired).toBeGreaterThan(0);
    expect(
      tables.journal.filter(({ entry }) => entry.includes('"deadline":')).map(({ instanceId }) => instanceId),
    ).toContain(inOrder[299]);
  });

  it('lets a worker that wakes late find that the instance has moved on', async () => {
    const { stalled, sound, clock, tables } = await stalledBesideSound();
    clock.advanceBy(lease);
    await sound.engine.tick();
    const journal = tables.journal.length;
    await stalled.engine.tick();
    expect(tables.journal.length).toBe(journal);
  });

  it('refuses a lease that is none', async () => {
    await expect(openLibrary({ leaseMilliseconds: 0 })).rejects.toMatchObject({ code: 'invalid-options' });
  });
});
