import { parseArgs } from 'node:util';

export const usage = (names: readonly string[]): string => `Usage: pnpm bench [name …] [options]

Measures and prints the figures: medians, the quartiles around them, and what they must reach.
Names: ${names.join(', ')}; none means all.

  --rounds <n>   how often the sides of a comparison are run in turn; default: as often as each needs, five at least
  --rows <n>     how many instances 'drain' parks, a hundredth due at each round, 1,000 to 10,000,000; default: 1,000,000
  --json <file>  keep the figures as JSON too, with the machine and the versions

Exit codes: 0 measured; 1 a benchmark failed; 2 wrong options. A goal that is missed is printed and is no failure.
`;

/** What the command line asked for. */
export interface CommandLine {
  readonly names: readonly string[];
  readonly rounds: number | undefined;
  readonly rows: number;
  readonly json: string | undefined;
}

const wholeNumber = (name: string, text: string, [least, most]: readonly [number, number]): number => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`--${name} ${text}: a whole number from ${least} to ${most}`);
};

/** Reads the command line. @throws Error saying what was wrong, for a person who then sees the usage. */
export const readCommandLine = (args: readonly string[], known: readonly string[]): CommandLine => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { rounds: { type: 'string' }, rows: { type: 'string', default: '1000000' }, json: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no benchmark is called ${unknown.join(', ')}`);
  return {
    names: positionals.length > 0 ? positionals : known,
    rounds: values.rounds === undefined ? undefined : wholeNumber('rounds', values.rounds, [1, 10_000]),
    rows: wholeNumber('rows', values.rows, [1_000, 10_000_000]),
    json: values.json,
  };
};
