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

interface Act {
  readonly command: CommandInput;
  readonly hours: number;
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
});

/** How a worker is at it between two commands: so many looks, spread over the hours that pass. */
type Worker = (hours: number) => readonly number[];
const none: Worker = () => [];
const awake: Worker = (hours) => Array.from({ length: hours }, () => 1);
const sleepy = (naps: readonly number[]): Worker => {
  let next = 0;
  return (hours) => {
    const nap = naps[next++ % naps.length] ?? 1;
    return Array.from({ length: Math.floor(hours / nap) }, () => nap);
  };
};

const run = async (acts: readonly Act[], worker: Worker): Promise<readonly string[]> => {
  const tables = memoryTables();
  const clock = virtualClock(monday);
  const { engine, request, give } = await openLibrary({ tables, clock });
  const hour = 3_600_000;
  const id = await request('loan-1', requestLoan);
  for (const { command, hours } of [{ command: lendBook, hours: 0 }, ...acts]) {
    const target = clock.now() + hours * hour;
    for (const slept of worker(hours)) {
      clock.advanceBy(slept * hour);
      await engine.tick();
    }
    clock.advanceBy(target - clock.now());
    await give(id, command);
  }
  clock.advanceBy(400 * 24 * hour);
  await engine.tick();
  expect((await engine.verify(id)).findings).toEqual([]);
  return tables.journal.map(({ entry }) => entry);
};

describe('R9 the journal is the same whether a worker ran or not', () => {
  it('byte for byte: without one, with one that is always awake, with one that sleeps', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyAct, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 24 * 9 }), { minLength: 1, maxLength: 5 }),
        async (acts, naps) => {
          const without = await run(acts, none);
          expect(await run(acts, awake)).toEqual(without);
          expect(await run(acts, sleepy(naps))).toEqual(without);
        },
      ),
      { numRuns: 40 },
    ));

  it('also in what ports were asked: about the record as the command meets it', async () => {
    const acts = [{ command: renewLoan, hours: 24 * 14 }];
    const without = await run(acts, none);
    expect(await run(acts, awake)).toEqual(without);
    expect(without.find((entry) => entry.includes('"renewLoan"'))).toContain(
      '"question":{"member":"mei","reminders":1}',
    );
  });

  it('holds deadlines enough to tell the difference', async () => {
    const journal = await run([{ command: keepRemark, hours: 24 * 15 }], none);
    expect(journal.filter((entry) => entry.includes('"deadline":{'))).toHaveLength(2);
  });
});
