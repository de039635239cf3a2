import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `Usage: pnpm replay <file> [options]

Replays a log of incidents (CSV or XES, plain or gzip) into a store, in order of time.

  --mapping <file.json>   from the log's columns to commands; default: the UCI incident event log's
  --store <file.db>       the SQLite store to replay into; default: a temporary one
  --no-deadlines          do not let deadlines happen between the rows
  --strict                stop at the first fault of the log, before anything is written
  --findings <file>       write every fault and deviation there, a line of JSON each
  --tenant <name>         whose incidents they are; default: default
  --json                  print the result as JSON
  --help                  print this

Exit codes: 0 replayed, deviations and faults reported; 1 the log, the store or the findings file could not be used,
--strict stopped, or nothing of the log was taken; 2 wrong options or an invalid mapping. docs/replay.md tells the rest.
`;

/** What the command line asked for. */
export interface ReplayCommandLine {
  readonly file: string;
  readonly mapping: string | undefined;
  readonly store: string | undefined;
  readonly findings: string | undefined;
  readonly tenant: string | undefined;
  readonly deadlines: boolean;
  readonly strict: boolean;
  readonly json: boolean;
}

/** The tenants that commands may name; any other would have every row refused, one by one. */
const tenantName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;

/** Whether two names mean one file, by whatever path. */
const sameFile = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return a && b ? a.dev === b.dev && a.ino === b.ino : resolve(one) === resolve(other);
};

/** The findings replace what their file held: that must be nothing else that was named. */
const keepApart = (findings: string | undefined, others: readonly (string | undefined)[]): void => {
  if (findings === undefined) return;
  if (others.some((other) => other !== undefined && sameFile(findings, other)))
    throw new Error(`--findings '${findings}' is the log, the mapping or the store, and would be written over`);
};

/** Reads the command line; undefined where it asks for help. @throws Error saying what was wrong, for a person who then sees the usage. */
export const readCommandLine = (args: readonly string[]): ReplayCommandLine | undefined => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      mapping: { type: 'string' },
      store: { type: 'string' },
      findings: { type: 'string' },
      tenant: { type: 'string' },
      deadlines: { type: 'boolean', default: true },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (file === undefined) throw new Error('which log is to be replayed?');
  if (others.length > 0) throw new Error(`one log at a time; there is also ${others.join(', ')}`);
  const { mapping, store, findings, tenant, deadlines, strict, json } = values;
  if (tenant !== undefined && !tenantName.test(tenant))
    throw new Error(`--tenant '${tenant}': 1 to 100 letters, digits and . _ -, a letter or digit first`);
  keepApart(findings, [file, mapping, store]);
  return { file, mapping, store, findings, tenant, deadlines, strict, json };
};
