// `pnpm replay:compare <expected.json> <result.json>`: holds what `pnpm replay --json` printed against known figures.
import { readFileSync } from 'node:fs';
import { figuresOf, figuresSchema, type Figures } from './figures.ts';
import { figuresIn, figuresThatDiffer } from './figuresThatDiffer.ts';

const usage = `Usage: pnpm replay:compare <expected.json> <result.json>

Holds the result of pnpm replay --json against figures that are known.

Exit codes: 0 all as expected; 1 some differ; 2 a file cannot be used.
`;

const read = (file: string, as: (json: unknown) => Figures): Figures => {
  try {
    return as(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} cannot be used: ${cause instanceof Error ? cause.message : 'unreadable'}`, { cause });
  }
};

const someFigures = (json: unknown): Figures => {
  const figures = figuresSchema.parse(json);
  if (figuresIn(figures) === 0) throw new Error('it names no figure');
  return figures;
};

const compare = ([expectedFile, resultFile, ...more]: readonly string[]): 0 | 1 => {
  if (expectedFile === undefined || resultFile === undefined || more.length > 0) throw new Error(usage);
  const expected = read(expectedFile, someFigures);
  const found = read(resultFile, figuresOf);
  const differing = figuresThatDiffer(expected, found);
  const all = figuresIn(expected);
  if (differing.length === 0) {
    process.stdout.write(`${all} figures of the replay are as expected\n`);
    return 0;
  }
  const summary = `${differing.length} of ${all} figures differ. Found:\n${JSON.stringify(found, null, 2)}`;
  process.stdout.write(`${differing.join('\n')}\n${summary}\n`);
  return 1;
};

try {
  process.exitCode = compare(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'the figures cannot be compared'}\n`);
  process.exitCode = 2;
}
