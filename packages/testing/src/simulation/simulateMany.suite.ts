import { env } from 'node:process';
import { simulate, type Simulation } from './simulate.ts';
import type { Workload } from './workload.ts';

/** Where to begin and how far to go. */
interface Series {
  readonly workload: Workload;
  /** Unless `STATEDESK_SEEDS` says otherwise. */
  readonly seeds: number;
  /** How the tests of this file are run, for whoever replays a seed. */
  readonly file: string;
  readonly moves?: number;
}

const only = env['STATEDESK_SEED'];
const asked = env['STATEDESK_SEEDS'];
const first = Number(env['STATEDESK_FROM'] ?? 1);

const seedsOf = ({ seeds }: Series): readonly number[] =>
  only === undefined ? Array.from({ length: Number(asked ?? seeds) }, (_, index) => first + index) : [Number(only)];

/** Everything that is wrong in a series of seeds, each with what replays it. `STATEDESK_SEED` replays one, and prints each step. */
export const simulateMany = async (series: Series): Promise<readonly string[]> => {
  const { workload, file, moves } = series;
  const wrong: string[] = [];
  const total: Record<string, number> = {};
  for (const seed of seedsOf(series)) {
    const lived: Simulation = await simulate({ seed, workload, ...(moves === undefined ? {} : { moves }) });
    for (const [what, count] of Object.entries(lived.counts)) total[what] = (total[what] ?? 0) + count;
    if (only !== undefined) console.log(lived.trace.join('\n'));
    if (lived.findings.length === 0) continue;
    const found = lived.findings.map(({ rule, message }) => `  ${rule}: ${message}`).join('\n');
    wrong.push(`STATEDESK_SEED=${seed} vitest run ${file}\n${found}`);
  }
  console.log(`${file}: ${seedsOf(series).length} seeds from ${seedsOf(series)[0]}: ${JSON.stringify(total)}`);
  return wrong;
};
