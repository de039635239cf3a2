import { scenario, virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/createEngine.ts';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { day, dunning, dunningWith } from '../testProcedures/dunning/dunning.suite.ts';
import { librarian, member } from '../testProcedures/lending/lendingActs.suite.ts';

const start = Date.parse('2026-03-02T01:00:00.000Z');
const after = (days: number): string => new Date(start + days * day).toISOString();
const open = { type: 'openDunning', actor: librarian };
const pay = { type: 'payFine', actor: member };
const owing = scenario(dunning).given(open);

describe('R10 a repeating deadline catches up once', () => {
  it('fires at each occurrence while somebody is awake, and says nothing of missing any', () => {
    const { decision } = owing.given({ at: after(1) }).when({ at: after(2) });
    expect(decision.entries.map(({ entry }) => [entry.format, entry.deadline?.dueAt])).toEqual([[1, after(2)]]);
    expect(decision.entries[0]?.entry.deadline).not.toHaveProperty('missed');
    expect(decision.next.record).toEqual({
      openedAt: after(0),
      letters: [1, 2].map((days) => ({ at: after(days), missed: 0 })),
    });
  });

  it('fires once at the last occurrence where several have passed, and tells how many it missed', () => {
    const { decision } = owing.when({ at: after(5.5) });
    expect(decision.entries.map(({ entry }) => entry)).toMatchObject([
      {
        format: 2,
        command: { type: 'sendLetter' },
        deadline: { key: `letter#1/due@${after(0)}`, dueAt: after(5), missed: 4 },
        occurredAt: after(5),
        recordedAt: after(5),
      },
    ]);
    expect(decision.next.record).toMatchObject({ letters: [{ at: after(5), missed: 4 }] });
    expect(decision.wakeAt).toBe(start + 6 * day);
  });

  it('wakes at its first occurrence, and not before', () => {
    const { decision } = scenario(dunning).when(open);
    expect(decision.wakeAt).toBe(start + day);
    owing.when({ at: new Date(start + day - 1).toISOString() }).thenNothingHappens();
  });

  it('lets what was due before its last occurrence happen first: what ends it ends it', () => {
    const { decision } = owing.when({ at: after(40) });
    expect(decision.entries.map(({ entry }) => entry.command.type)).toEqual(['giveUp']);
    expect(decision.wakeAt).toBeNull();
  });

  it('is met by a late command as it was: what was sent was sent, what was not was not', () => {
    const late = { ...pay, at: after(6), occurredAt: after(2.5) };
    const awake = owing.given({ at: after(1) }, { at: after(2) }, { at: after(3) }).when(late);
    awake.then({ state: 'paid', record: { letters: [{ at: after(1) }, { at: after(2) }] } });
    const { entry } = awake.decision.entries.at(-1)!;
    expect(entry.format === 2 && entry.annuls).toEqual([`letter#1/due@${after(2)}`, `letter#1/due@${after(3)}`]);
    const asleep = owing.when(late);
    asleep.then({ state: 'paid', record: { letters: [] } });
  });

  it('stands where it lies before the late command, missed and all', () =>
    owing.when({ ...pay, at: after(6.5), occurredAt: after(6.2) }).then({
      state: 'paid',
      record: { letters: [{ at: after(6), missed: 5 }] },
      fired: ['letter'],
    }));
});

describe('R10 a repetition that does not move forward', () => {
  it.each<[string, (at: number) => number]>([
    ['stands still', (at) => at],
    ['goes back', (at) => at - 1],
    ['is no number', () => Number.NaN],
    [
      'throws',
      () => {
        throw new RangeError('no');
      },
    ],
    ['comes without end', (at) => at + 1],
  ])('is a fault of the definition where it %s', (_, next) => {
    expect(() =>
      scenario(dunningWith({ next }))
        .given(open)
        .when({ at: after(2) }),
    ).toThrow(
      expect.objectContaining({
        code: 'definition-fault',
        places: [{ place: `deadlines: letter#1/due@${after(0)}.repeats.next`, message: expect.any(String) as string }],
      }) as Error,
    );
  });

  it('sets an instance aside instead of holding up a worker', async () => {
    const clock = virtualClock(after(0));
    const store = memoryStore(memoryTables());
    const engine = await createEngine({ store, clock, procedures: [dunningWith({ next: (at) => at })] });
    await engine.execute({ ...open, idempotencyKey: 'k' });
    clock.advanceTo(after(2));
    expect(await engine.tick()).toMatchObject({ fired: 0, setAside: 1 });
    expect((await store.listSetAside(10))[0]?.setAside).toContain('does not lie after it');
  });
});

describe('R10 every occurrence is either sent or counted as missed', () => {
  it('whenever somebody was awake', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 12 }), (naps) => {
        let hours = 0;
        let stage = owing;
        for (const nap of naps) {
          hours = Math.min(hours + nap, 29 * 24);
          stage = stage.given({ at: after(hours / 24) });
        }
        const { record } = stage.when({ at: after(hours / 24) }).decision.next;
        const { letters } = record as { letters: readonly { at: string; missed: number }[] };
        expect(letters.reduce((sum, { missed }) => sum + 1 + missed, 0)).toBe(Math.floor(hours / 24));
        expect(letters.every(({ at }) => (Date.parse(at) - start) % day === 0)).toBe(true);
      }),
      { numRuns: 60 },
    ));
});
