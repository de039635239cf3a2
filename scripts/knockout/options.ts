import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export const usage = `Usage: pnpm knockout [options]

Disables each guard, condition, obligation, deadline and role rule of every procedure in turn, in memory, and runs the
tests that are titled with its requirement: at least one must turn red.

  --only <text>    only those whose name has this in it, or one of these between commas; names are like
                   guard:incident:backupTaken
  --sample <n>     so many of them, drawn by a seed that is printed
  --seed <n>       draw the same ones again
  --json           print the result as JSON
  --help           print this

Exit codes: 0 each was noticed; 1 one was not, or a test was red by itself; 2 wrong options.
`;

/** What the command line asked for. */
export interface KnockOutCommandLine {
  readonly only: string;
  readonly sample: number | undefined;
  readonly seed: number;
  readonly json: boolean;
}

const whole = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`--${name} '${text}': accepted: a whole number`);
  return Number(text);
};

/** Reads the command line; undefined where it asks for help. @throws Error saying what was wrong */
export const readCommandLine = (args: readonly string[]): KnockOutCommandLine | undefined => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      sample: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { only, json } = values;
  return {
    only,
    json,
    sample: whole('sample', values.sample),
    seed: whole('seed', values.seed) ?? randomInt(1_000_000),
  };
};
