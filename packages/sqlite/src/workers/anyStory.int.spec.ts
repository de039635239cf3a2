import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IncidentCommand } from '@statedesk/core';
import type { EpochMilliseconds, Receipt } from '@statedesk/engine';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { bytesOf, firedDeadlines } from './firedDeadlines.suite.ts';
import { anyTellings, day, minute, withoutReminders as policy, type Telling } from './tellings.suite.ts';
import { undisturbed } from './undisturbed.suite.ts';
import { workforce, type Worker } from './workforce.suite.ts';

/** Workers look before something is told, or not at all: one or both, by a clock that may be wrong. */
interface Look {
  /** Before which telling, counted round. */
  readonly before: number;
  /** How much of the time since the last telling is over, in percent. */
  readonly share: number;
  readonly who: readonly (0 | 1)[];
  /** By how many minutes their clock is wrong. */
  readonly wrongBy: number;
}
/** A worker dies: while a telling is committed, after that and before it wakes anybody, or in the middle of waking. */
interface Death {
  readonly at: number;
  readonly while: 'committing' | 'idle' | 'waking';
  readonly statements: number;
}

const look: fc.Arbitrary<Look> = fc.record({
  before: fc.nat({ max: 100 }),
  share: fc.integer({ min: 0, max: 100 }),
  who: fc.constantFrom<Look['who'][]>([0], [1], [0, 1]),
  wrongBy: fc.oneof(fc.constant(0), fc.integer({ min: -3 * 24 * 60, max: 3 * 24 * 60 })),
});
const death: fc.Arbitrary<Death> = fc.record({
  at: fc.nat({ max: 100 }),
  while: fc.constantFrom('committing', 'idle', 'waking'),
  statements: fc.integer({ min: 1, max: 40 }),
});

interface Story {
  readonly tellings: readonly Telling[];
  readonly looks: readonly Look[];
  readonly deaths: readonly Death[];
}
const story: fc.Arbitrary<Story> = fc.record({
  tellings: anyTellings,
  looks: fc.array(look, { minLength: 6, maxLength: 16 }),
  deaths: fc.array(death, { minLength: 2, maxLength: 3 }),
});

const workers = workforce();
afterAll(workers.dismiss);

interface Team {
  readonly pair: readonly Worker[];
  readonly replace: (who: number) => Promise<void>;
}
interface Told extends Pick<Telling, 'at'> {
  readonly command: IncidentCommand;
  readonly by: number;
  readonly dying: Death | undefined;
}

/** Two workers; one that was killed has a successor at once. */
const teamOn = async (file: string): Promise<Team> => {
  const hire = (): Promise<Worker> => workers.hire(file, policy);
  const pair = [await hire(), await hire()];
  const replace = async (who: number): Promise<void> => {
    await pair[who]!.kill();
    pair[who] = await hire();
  };
  return { pair, replace };
};

/** The instants at which workers look between two tellings. No clock is so far ahead as to meet the next telling. */
const looksBetween = (looks: readonly Look[], from: EpochMilliseconds, until: EpochMilliseconds) =>
  looks
    .map(({ share, who, wrongBy }) => {
      const at = from + Math.floor(((until - from) * share) / 100);
      return { at, who, shown: Math.min(at + wrongBy * minute, until) };
    })
    .toSorted((left, right) => left.at - right.at);

/** Tells it to a worker. Where that one dies before it has answered, the teller asks another: the key is the same. */
const tell = async ({ pair, replace }: Team, { at, command, by, dying }: Told): Promise<Receipt> => {
  if (dying?.while === 'waking') {
    await pair[by]!.tick(at, dying.statements);
    await replace(by);
  }
  const first = await pair[by]!.give(at, command, dying?.while === 'committing' ? dying.statements : undefined);
  if (dying?.while === 'committing' || dying?.while === 'idle') await replace(by);
  const receipt = first === 'killed' ? await pair[1 - by]!.give(at, command) : first;
  if (receipt === 'killed') throw new Error('nobody asked it to die');
  return receipt;
};

/** The whole story, and all that is still due by its end. */
const live = async (file: string, { tellings, looks, deaths }: Story, end: EpochMilliseconds): Promise<void> => {
  const team = await teamOn(file);
  const ids = new Map<string, string>();
  let last = tellings[0]!.at;
  for (const [index, { at, about, command }] of tellings.entries()) {
    const here = looks.filter(({ before }) => before % tellings.length === index);
    for (const { who, shown } of looksBetween(here, last, at))
      await Promise.all(who.map((one) => team.pair[one]!.tick(shown)));
    const dying = deaths.find((one) => one.at % tellings.length === index);
    const receipt = await tell(team, { at, command: command(ids.get(about)), by: index % 2, dying });
    ids.set(about, receipt.instanceId);
    last = at;
  }
  await team.pair[0]!.tick(end);
};

describe('R8 to R11 restarts, crashes, sleep and wrong clocks leave no trace: reminders aside, no byte differs', () => {
  it('in any story of several incidents, told to two processes that die and are started again', async () => {
    let fired = 0;
    await fc.assert(
      fc.asyncProperty(story, async (lived) => {
        const folder = temporaryFolder();
        const [file, other] = [join(folder, 'desk.db'), join(folder, 'undisturbed.db')];
        const end = lived.tellings.at(-1)!.at + 40 * day;
        await live(file, lived, end);
        workers.rest();
        fired += (await firedDeadlines(file, end)).length;
        await undisturbed(other, lived.tellings, { end, policy });
        expect(await bytesOf(file)).toEqual(await bytesOf(other));
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 2, endOnFailure: true },
    );
    expect(fired).toBeGreaterThan(0);
  });
});
