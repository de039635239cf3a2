import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Profile } from '@statedesk/engine';

export const usage = `Usage: pnpm conformance <file> [options]

Holds every case of a log (CSV or XES, plain or gzip) against the procedure, under both readings.

  --mapping <file.json>   from the log's columns to commands; default: the UCI incident event log's
  --cases <file>          write every case there, a line of JSON each
  --breaks <requirement>  list the cases that part from this requirement
  --reading <reading>     of --breaks and --at-least: written (default) or practised
  --at-least <percent>    end with 3 where fewer cases fit
  --json                  print the result as JSON
  --help                  print this

Exit codes: 0 checked; 1 the log or the file for the cases could not be used, or no case could be read; 2 wrong options
or an invalid mapping; 3 fewer cases fit than --at-least asks for. docs/conformance.md tells the rest.
`;

/** What the command line asked for. */
export interface ConformanceCommandLine {
  readonly file: string;
  readonly mapping: string | undefined;
  readonly cases: string | undefined;
  readonly breaks: string | undefined;
  readonly reading: Profile;
  readonly atLeast: number | undefined;
  readonly json: boolean;
}

/** Whether two names mean one file, by whatever path. */
const sameFile = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => statSync(name, { throwIfNoEntry: false }));
  return a && b ? a.dev === b.dev && a.ino === b.ino : resolve(one) === resolve(other);
};

const percent = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const share = text === '' ? Number.NaN : Number(text);
  if (!(share >= 0 && share <= 100)) throw new Error(`--at-least '${text}': a number from 0 to 100`);
  return share;
};

const readingOf = (text: string): Profile => {
  if (text !== 'written' && text !== 'practised') throw new Error(`--reading '${text}': accepted: written, practised`);
  return text;
};

/** Reads the command line; undefined where it asks for help. @throws Error saying what was wrong, for a person who then sees the usage. */
export const readCommandLine = (args: readonly string[]): ConformanceCommandLine | undefined => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      cases: { type: 'string' },
      breaks: { type: 'string' },
      reading: { type: 'string', default: 'written' },
      'at-least': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (file === undefined) throw new Error('which log is to be checked?');
  if (others.length > 0) throw new Error(`one log at a time; there is also ${others.join(', ')}`);
  const { mapping, cases, breaks, json } = values;
  if (cases !== undefined && [file, mapping].some((other) => other !== undefined && sameFile(cases, other)))
    throw new Error(`--cases '${cases}' is the log or the mapping, and would be written over`);
  return {
    file,
    mapping,
    cases,
    breaks,
    json,
    reading: readingOf(values.reading),
    atLeast: percent(values['at-least']),
  };
};
