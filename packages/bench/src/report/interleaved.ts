import type { Progress } from '../benchmark.ts';

/** What is run in turn with others, once a round. */
export type Side = () => Promise<void> | void;

/** How often, and who is told. */
export interface Rounds {
  readonly rounds: number;
  /** Rounds before the first that counts: the just-in-time compiler and the caches come to rest. */
  readonly warmUp: number;
  readonly progress: Progress;
  /** `processor`: the time this process was given by all cores, for what only computes; default: `wall`. */
  readonly clock?: keyof typeof clocks;
  /** What every round needs before it, not timed; the warm-up's rounds are below 0. */
  readonly prepare?: (round: number) => Promise<void>;
}

const clocks = {
  wall: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
};

const timeOf = async (side: Side, now: () => number): Promise<number> => {
  const started = now();
  await side();
  return now() - started;
};

/** Milliseconds by round of the side with this name. */
export type Times<Name extends string> = (name: Name) => readonly number[];

/**
 * Runs the sides A B, B A, A B … in short rounds and gives each one's milliseconds by round. On a machine that others use
 * too, noise meets the sides of one round alike; a side that always ran second would meet the first one's garbage.
 */
export const interleaved = async <Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, warmUp, progress, clock = 'wall', prepare }: Rounds,
): Promise<Times<Name>> => {
  const times = new Map<string, number[]>();
  const named = Object.entries<Side>(sides);
  for (let round = -warmUp; round < rounds; round += 1) {
    await prepare?.(round);
    for (const [name, side] of round % 2 === 0 ? named : named.toReversed()) {
      const time = await timeOf(side, clocks[clock]);
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
    }
    progress('round', Math.max(0, round + 1), rounds);
  }
  return (name) => times.get(name) ?? [];
};
