import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InstanceCommit } from '@statedesk/engine';
import { sqliteStore } from '@statedesk/sqlite';
import type { Benchmark, BenchmarkSetting, Figure, Goal } from '../benchmark.ts';
import { incidentStory } from '../incident/incidentStory.ts';
import { keysInARow } from '../incident/keysOf.ts';
import { liveThrough, standingClock } from '../incident/liveThrough.ts';
import { openDesk } from '../incident/openDesk.ts';
import { recordInARow } from '../incident/recordIncidents.ts';
import { callersAgainstHand } from '../report/callersAgainstHand.ts';
import { interleaved } from '../report/interleaved.ts';
import { handWritten } from './handWritten.ts';
import { requireSameRows } from './sameRows.ts';

interface Asked {
  readonly callers: number;
  /** How many incidents each caller lives through in a round, one after the other; a round all alone has one. */
  readonly longRound?: number;
  readonly goal: Goal;
}

const compareIn = async (
  folder: string,
  { callers, longRound = 1, goal }: Asked,
  { rounds = 7, progress }: BenchmarkSetting,
): Promise<readonly Figure[]> => {
  const inARow = rounds > 1 ? longRound : 1;
  const files = [join(folder, `engine-${callers}.db`), join(folder, `hand-${callers}.db`)] as const;
  // The store makes both, so that both have its tables, indexes and triggers.
  await sqliteStore({ file: files[1] }).close();
  const hand = handWritten(files[1]);
  const desk = await openDesk(sqliteStore({ file: files[0], synchronous: 'full' }), standingClock);
  let commits: readonly InstanceCommit[] = [];
  let keys: readonly (readonly string[])[] = [];
  const times = await interleaved(
    {
      engine: async () => {
        for (const atOnce of keys) await liveThrough(desk, atOnce);
      },
      hand: () => {
        for (const commit of commits) hand.write(commit, standingClock.now());
      },
    },
    {
      ...{ rounds, warmUp: Math.min(1, rounds - 1), progress },
      prepare: async (round) => {
        keys = keysInARow(round, callers, inARow);
        commits = (await recordInARow(keys)).flat();
      },
    },
  );
  await desk.close();
  hand.close();
  requireSameRows(files);
  return callersAgainstHand(times, { callers, commands: callers * inARow * incidentStory.length, goal });
};

/**
 * Commands on SQLite with `synchronous=FULL`, from the door to the receipt, by so many callers at once. Against a
 * transaction by hand for each, with the same rows, that decides nothing.
 */
export const sqliteAgainstHand: Benchmark = {
  name: 'sqlite',
  title: 'Commands of incidents on SQLite, synchronous=FULL, against transactions written by hand',
  measure: async (setting) => {
    const folder = mkdtempSync(join(tmpdir(), 'statedesk-bench-'));
    try {
      return [
        ...(await compareIn(folder, { callers: 1, longRound: 8, goal: { atLeast: 0.7 } }, setting)),
        ...(await compareIn(folder, { callers: 64, goal: { atLeast: 3 } }, setting)),
      ];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
