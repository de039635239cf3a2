import fc from 'fast-check';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../door/command.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import {
  answerReminder,
  closeLoan,
  keepRemark,
  lendBook,
  renewLoan,
  reopenLoan,
  reportLost,
  requestLoan,
  returnBook,
  settleFine,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { monday, openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';

const hour = 3_600_000;

interface Act {
  readonly command: CommandInput;
  /** Hours since the act before. */
  readonly hours: number;
  /** How many hours ago it happened when it is told; never before the act before. */
  readonly ago: number;
}
const anyAct: fc.Arbitrary<Act> = fc.record({
  command: fc.constantFrom<CommandInput>(
    lendBook,
    renewLoan,
    returnBook,
    reportLost,
    settleFine,
    closeLoan,
    reopenLoan,
    keepRemark,
    answerReminder,
  ),
  hours: fc.integer({ min: 0, max: 24 * 15 }),
  ago: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 24 * 20 })),
});

/** How workers are at it between two commands: how many there are, and so many looks, spread over the hours that pass. */
interface Workers {
  readonly count: number;
  readonly looks: (hours: number) => readonly number[];
}
const none: Workers = { count: 0, looks: () => [] };
const awake = (hours: number): readonly number[] => Array.from({ length: hours }, () => 1);
const sleepy = (...naps: readonly number[]): Workers['looks'] => {
  let next = 0;
  return (hours) => {
    const nap = naps[next++ % naps.length] ?? 1;
    return Array.from({ length: Math.floor(hours / nap) }, () => nap);
  };
};

const run = async (acts: readonly Act[], { count, looks }: Workers): Promise<readonly string[]> => {
  const tables = memoryTables();
  const clock = virtualClock(monday);
  const { engine, request, give } = await openLibrary({ tables, clock });
  const workers = await Promise.all(Array.from({ length: count }, () => openLibrary({ tables, clock })));
  const id = await request('loan-1', requestLoan);
  let actedAt = clock.now();
  for (const { command, hours, ago } of [{ command: lendBook, hours: 0, ago: 0 }, ...acts]) {
    const target = clock.now() + hours * hour;
    for (const slept of looks(hours)) {
      clock.advanceBy(slept * hour);
      await Promise.all(workers.map((worker) => worker.engine.tick()));
    }
    clock.advanceBy(target - clock.now());
    const at = Math.max(actedAt, target - ago * hour);
    const receipt = await give(id, command, ago === 0 ? {} : { occurredAt: new Date(at).toISOString() });
    if (receipt.outcome !== 'refused') actedAt = at;
  }
  clock.advanceBy(400 * 24 * hour);
  await engine.tick();
  expect((await engine.verify(id)).findings).toEqual([]);
  return tables.journal.map(({ entry }) => entry);
};

const acts = fc.array(anyAct, { maxLength: 12 });

// Repeating deadlines are left out: a reminder that nobody was awake to send was not sent, and the journal says so (R10).
describe('R9 the journal is the same whether a worker ran or not, late entries included, repeating deadlines aside', () => {
  it('byte for byte: without one, with one that is always awake, with one that sleeps', () =>
    fc.assert(
      fc.asyncProperty(
        acts,
        fc.array(fc.integer({ min: 1, max: 24 * 9 }), { minLength: 1, maxLength: 5 }),
        async (told, naps) => {
          const without = await run(told, none);
          expect(await run(told, { count: 1, looks: awake })).toEqual(without);
          expect(await run(told, { count: 1, looks: sleepy(...naps) })).toEqual(without);
        },
      ),
      { numRuns: 40 },
    ));

  it('with one that sleeps a week at a time, with two at once on one store', () =>
    fc.assert(
      fc.asyncProperty(acts, async (told) => {
        const without = await run(told, none);
        expect(await run(told, { count: 1, looks: sleepy(7 * 24) })).toEqual(without);
        expect(await run(told, { count: 2, looks: sleepy(5) })).toEqual(without);
      }),
      { numRuns: 25 },
    ));

  it('also in what ports were asked: about the record as the command meets it', async () => {
    const renewal = { command: renewLoan, hours: 24 * 14, ago: 0 };
    const asked = async (told: readonly Act[]) => {
      const without = await run(told, none);
      expect(await run(told, { count: 1, looks: awake })).toEqual(without);
      return without.find((entry) => entry.includes('"renewLoan"'));
    };
    expect(await asked([renewal])).toContain('"question":{"member":"mei","reminders":1}');
    expect(await asked([{ ...renewal, ago: 24 * 2 }])).toContain('"question":{"member":"mei","reminders":0}');
  });

  it('holds deadlines enough to tell the difference, and annulments', async () => {
    const remark = await run([{ command: keepRemark, hours: 24 * 15, ago: 0 }], none);
    expect(remark.filter((entry) => entry.includes('"deadline":{'))).toHaveLength(2);
    const late = await run([{ command: returnBook, hours: 24 * 15, ago: 24 * 5 }], { count: 2, looks: awake });
    expect(late.filter((entry) => entry.includes('"annuls":['))).toHaveLength(1);
  });
});
