import { Bench } from 'tinybench';
import type { Figure } from '../benchmark.ts';

/** Each call's median time, in microseconds, after a warm-up. */
export const timed = async (calls: Readonly<Record<string, () => unknown>>): Promise<readonly Figure[]> => {
  const bench = new Bench({ time: 1_000, warmupTime: 300, throws: true });
  for (const [name, call] of Object.entries(calls)) bench.add(name, call);
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`'${name}' was not measured: ${result.state}`);
    return { name, value: result.latency.p50 * 1_000, unit: 'µs' as const };
  });
};
