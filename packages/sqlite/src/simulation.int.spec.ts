import { createServiceDesk } from '@statedesk/core';
import { memoryHarness, simulate, type Deed, type Workload } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { handling, report } from './incidentStory.suite.ts';
import { sqliteHarness } from './sqliteHarness.suite.ts';

const hour = 3_600_000;

const deedOf = ({ type, payload, actor }: ReturnType<typeof report>): Deed => ({
  type,
  actor,
  ...(payload === undefined ? {} : { payload }),
});

/** An incident up to its solution, by people who begin at the wrong end now and then. */
const workload: Workload = {
  open: ({ store, clock, random, effects }) => createServiceDesk({ store, clock, random, effects }),
  handled: ['notifyCustomer', 'notifyHolder'],
  deed: (dice, target) => {
    if (!target) return deedOf(report(`story ${dice.below(100)}`));
    const acts = handling('', target.id);
    const next = dice.happens(800) ? acts[target.taken - 1] : undefined;
    return deedOf(next ?? acts[dice.below(acts.length)]!);
  },
  instances: 3,
  strides: [60_000, 20 * 60_000, 3 * hour, 30 * hour],
};

const live = async (seed: number, harness: ReturnType<typeof sqliteHarness>) =>
  simulate({ seed, workload, moves: 60, subject: await harness.create() });

describe('architecture §6 simulated processes on one file', () => {
  it(
    'lose nothing, and live the same story, step by step and byte by byte, as on a store in memory',
    { timeout: 0 },
    async () => {
      for (let seed = 1; seed <= 8; seed += 1) {
        const [onFile, inMemory] = [await live(seed, sqliteHarness()), await live(seed, memoryHarness())];
        expect({ seed, findings: onFile.findings }).toEqual({ seed, findings: [] });
        expect(onFile.trace).toEqual(inMemory.trace);
        expect(onFile.digest).toBe(inMemory.digest);
      }
    },
  );
});
