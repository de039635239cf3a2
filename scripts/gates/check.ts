// `pnpm check`: runs every gate, two at a time, one line each; a gate that fails shows what it printed.
// `--except test,lint` leaves some out (the continuous integration has run the tests already).
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { runAside } from '../workspace/run.ts';
import type { Gate } from './gates.ts';
import { gates } from './gates.ts';
import { failedOf } from './schedule.ts';

const { values } = parseArgs({ options: { except: { type: 'string', default: '' } } });
const except = new Set(values.except.split(',').filter((name) => name !== ''));

const unknown = [...except].filter((name) => !gates.some(({ script }) => script === name));
if (unknown.length > 0) throw new Error(`no such gate: ${unknown.join(', ')}`);

// The linter and the API documentation hold the types of all packages in memory: more of that kind would not fit.
const atOnce = Math.min(2, availableParallelism());

/** A gate that holds with a reservation says so in a line that begins with `note:`. */
const printNotes = (printed: string): void => {
  for (const line of printed.split('\n')) if (line.startsWith('note:')) console.log(line.padStart(line.length + 17));
};

const holds = async ({ script, promise }: Gate): Promise<boolean> => {
  const started = performance.now();
  const { status, stdout, stderr } = await runAside(process.execPath, ['--run', script]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${script.padEnd(18)} ${promise}`);
  if (status === 0) printNotes(stdout);
  else console.log(stdout + stderr);
  return status === 0;
};

const asked = gates.filter(({ script }) => !except.has(script));
const failed = await failedOf(asked, atOnce, holds);

console.log(`${asked.length - failed.length} of ${asked.length} gates hold`);
if (failed.length > 0) process.exitCode = 1;
