import { parseArgs } from 'node:util';

export const usage = (names: readonly string[]): string => `Usage: pnpm bench [name …] [options]

Measures and prints the figures. Names: ${names.join(', ')}; none means all.

  --scale <n>   the size, 1 being the one a title speaks of; default: 1
  --json        print the figures as JSON

Exit codes: 0 measured; 1 a benchmark failed; 2 wrong options.
`;

/** What the command line asked for. */
export interface CommandLine {
  readonly names: readonly string[];
  readonly scale: number;
  readonly json: boolean;
}

/** Reads the command line. @throws Error saying what was wrong, for a person who then sees the usage. */
export const readCommandLine = (args: readonly string[], known: readonly string[]): CommandLine => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { scale: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`no benchmark is called ${unknown.join(', ')}`);
  const scale = Number(values.scale);
  if (!(scale >= 0.001 && scale <= 10)) throw new Error(`--scale ${values.scale}: a number from 0.001 to 10`);
  return { names: positionals.length > 0 ? positionals : known, scale, json: values.json };
};
