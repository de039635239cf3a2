import type { Benchmark, Figure } from './benchmark.ts';
import { calendarCalls } from './calendar/calendarCalls.ts';
import { commandUnderClocks } from './clocks/commandUnderClocks.ts';
import { readCommandLine, usage, type CommandLine } from './options.ts';
import { parkedInstances } from './parked/parkedInstances.ts';
import { machine } from './report/machine.ts';
import { printFigures } from './report/printFigures.ts';

const benchmarks: readonly Benchmark[] = [calendarCalls, commandUnderClocks, parkedInstances];

/** One benchmark's figures, as `--json` prints them. */
interface Measured {
  readonly name: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

const progressOn = (output: NodeJS.WriteStream) => (what: string, done: number, total: number) => {
  if (!output.isTTY) return;
  output.clearLine(0);
  output.cursorTo(0);
  if (done < total) output.write(`${what} ${done} of ${total}`);
};

const measure = async ({ names, scale, json }: CommandLine): Promise<void> => {
  const measured: Measured[] = [];
  if (!json) process.stdout.write(`${machine()}\n\n`);
  for (const { name, title, measure: run } of benchmarks.filter((one) => names.includes(one.name))) {
    const figures = await run({ scale, progress: progressOn(process.stderr) });
    measured.push({ name, title, figures });
    if (!json) process.stdout.write(`${printFigures(`${title}${scale === 1 ? '' : `, × ${scale}`}`, figures)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ machine: machine(), scale, measured }, null, 2)}\n`);
};

const read = (args: readonly string[]): CommandLine | undefined => {
  const names = benchmarks.map(({ name }) => name);
  try {
    return readCommandLine(args, names);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage(names)}`);
    process.exitCode = 2;
    return undefined;
  }
};

const asked = read(process.argv.slice(2));
if (asked) await measure(asked);
