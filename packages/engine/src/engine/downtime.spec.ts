import fc from 'fast-check';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../journal/readEntry.ts';
import { firedAmong } from '../journal/past.ts';
import type { CommandInput } from '../door/command.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import {
  closeLoan,
  keepRemark,
  lendBook,
  renewLoan,
  reopenLoan,
  returnBook,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary, type Library } from '../testProcedures/lending/lendingLibrary.suite.ts';

const minute = 60_000;

describe('R8 several deadlines passed in downtime', () => {
  it('fire in order over a weekend, each at its true due time, and say how late they are', async () => {
    const { engine, lend, clock } = await openLibrary();
    const id = await lend();
    clock.advanceTo('2026-03-13T18:00:00+08:00');
    expect(await engine.tick()).toMatchObject({ fired: 0 });
    clock.advanceTo('2026-03-17T08:30:00+08:00');
    expect(await engine.tick()).toMatchObject({ fired: 2 });
    const fired = (await engine.journal(id)).slice(2);
    expect(fired.map(({ entry, lateBy }) => [entry.command.type, entry.occurredAt, lateBy])).toEqual([
      ['sendReminder', '2026-03-15T09:00:00.000Z', 39.5 * 60 * minute],
      ['markOverdue', '2026-03-16T09:00:00.000Z', 15.5 * 60 * minute],
    ]);
  });

  it('fire after a restart between a commit and its wake-up', async () => {
    const tables = memoryTables();
    const before = await openLibrary({ tables });
    const id = await before.lend();
    await before.engine.close();
    const after = await openLibrary({ tables, clock: virtualClock('2026-03-15T17:00:00+08:00') });
    expect(await after.engine.tick()).toMatchObject({ fired: 1 });
    expect((await after.engine.journal(id)).at(-1)).toMatchObject({ lateBy: 0 });
  });
});

/** What a machine goes through: its clock jumps, it sleeps, it is started again, somebody gives a command. */
interface Moment {
  readonly jump: number;
  readonly what: 'look' | 'restart' | CommandInput;
  /** For a command: how many minutes ago it happened. */
  readonly ago: number;
}
const anyMoment: fc.Arbitrary<Moment> = fc.record({
  jump: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 * 24 * 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: -3 * 24 * 60, max: -1 }) },
  ),
  what: fc.constantFrom<Moment['what']>(
    'look',
    'look',
    'restart',
    keepRemark,
    renewLoan,
    returnBook,
    closeLoan,
    reopenLoan,
    lendBook,
  ),
  ago: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 * 24 * 60 })),
});

const live = async (moments: readonly Moment[], check: (library: Library, id: string) => Promise<void>) => {
  const tables = memoryTables();
  const clock = virtualClock(monday);
  let library = await openLibrary({ tables, clock });
  const id = await library.lend();
  for (const { jump, what, ago } of moments) {
    clock.advanceBy(jump * minute);
    if (what === 'restart') library = await openLibrary({ tables, clock });
    else if (what === 'look') await library.engine.tick();
    else {
      const occurredAt = new Date(clock.now() - ago * minute).toISOString();
      // One that lies before what is on record is turned away; that is its own rule.
      await library.give(id, what, ago === 0 ? {} : { occurredAt }).catch(() => undefined);
    }
    await check(library, id);
  }
};

describe('R8 to R10 whatever a machine goes through: none early, none twice, none lost', () => {
  const moments = fc.array(anyMoment, { maxLength: 25 });

  it('fires none before its due time, by the clock or by what is on record', () =>
    fc.assert(
      fc.asyncProperty(moments, (lived) => {
        let known = 0;
        return live(lived, async ({ engine, clock, tables }, id) => {
          expect((await engine.verify(id)).findings).toEqual([]);
          const entries = tables.entries.get(id)!;
          const [before, last] = entries.slice(-2).map(readEntry);
          // One from before is not asked again: since then the clock may have gone back.
          const isNew = entries.length > known;
          known = entries.length;
          if (!isNew || !last?.deadline) return;
          const now = Math.max(clock.now(), Date.parse(before!.recordedAt));
          expect(Date.parse(last.deadline.dueAt)).toBeLessThanOrEqual(now);
          expect(last.recordedAt >= last.deadline.dueAt).toBe(true);
        });
      }),
      { numRuns: 40 },
    ));

  it('fires none a second time, unless a late entry annulled the first', () =>
    fc.assert(
      fc.asyncProperty(moments, (lived) =>
        live(lived, async ({ tables }, id) => {
          const entries = tables.entries.get(id)!.map((stored) => ({ entry: readEntry(stored), hash: stored.hash }));
          entries.forEach(({ entry }, index) => {
            if (entry.deadline) expect(firedAmong(entries.slice(0, index)).has(entry.deadline.key)).toBe(false);
          });
          await Promise.resolve();
        }),
      ),
      { numRuns: 40 },
    ));

  it('loses none: after a look nothing is due any more, and nothing was set aside', () =>
    fc.assert(
      fc.asyncProperty(moments, (lived) =>
        live(lived, async ({ engine, clock, tables }, id) => {
          await engine.tick();
          const { recordedAt, deadlines, setAside, wakeAt } = await engine.read(id);
          const now = Math.max(clock.now(), Date.parse(recordedAt!));
          expect(deadlines.filter(({ dueAt }) => Date.parse(dueAt) <= now)).toEqual([]);
          expect([setAside, tables.instances.get(id)!.wakeAt]).toEqual([null, wakeAt]);
        }),
      ),
      { numRuns: 40 },
    ));
});
