// `pnpm conformance:paths <log> <cases.jsonl>`: the UCI log counted by its states alone, beside what the procedure says.
import { readFile } from 'node:fs/promises';
import type { CaseConformance } from '@statedesk/eventlog';
import * as z from 'zod';
import { table } from '../terminal/table.ts';
import { comparePaths, type PartsFrom, type PathComparison } from './comparePaths.ts';
import { uciPathRules, type PathRule } from './pathRule.ts';
import { share } from './printConformance.ts';
import { statePaths } from './statePaths.ts';

const usage = `Usage: pnpm conformance:paths <log.csv> <cases.jsonl>

Counts the cases of the UCI incident log by rules over their states alone, and compares them case by case with the file
that pnpm conformance --cases wrote for the same log. Exit codes: 0 compared; 2 a file cannot be used.
`;

const deviation = z.object({
  line: z.number(),
  caseId: z.string(),
  kind: z.enum(['not-taken', 'refused', 'invalid', 'no-way', 'set-aside']),
  requirement: z.string(),
  command: z.string().exactOptional(),
  because: z.string(),
});
const caseSchema: z.ZodType<CaseConformance> = z.object({
  caseId: z.string(),
  line: z.number(),
  complete: z.boolean(),
  states: z.array(z.string()),
  deviations: z.object({ written: z.array(deviation), practised: z.array(deviation) }),
});

const compared: readonly (readonly [PathRule, PartsFrom])[] = [
  [
    uciPathRules.asRecorded,
    ({ complete, deviations: { written } }) => (complete ? written[0]?.requirement : 'lacks its first rows'),
  ],
  [uciPathRules.supplied, ({ deviations: { written } }) => written[0]?.requirement],
  [uciPathRules.practised, ({ deviations: { practised } }) => practised[0]?.requirement],
];

const casesListed = 3;

const differing = (title: string, why: PathComparison['onlyByPath']): string =>
  table(
    title,
    ['because', 'cases', 'such as'],
    Object.entries(why)
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([because, ids]) => [because, ids.length, ids.slice(0, casesListed).join(', ')]),
  );

const told = (title: string, { cases, byPath, byProcedure, ...why }: PathComparison): string =>
  [
    `\n${title}: ${byPath} of ${cases} cases (${share(byPath, cases)}) by their states, `,
    `${byProcedure} (${share(byProcedure, cases)}) by the procedure\n`,
    differing('The states fit, the procedure refuses', why.onlyByPath),
    differing('The procedure takes it, the states do not fit', why.onlyByProcedure),
  ].join('');

const compare = async ([log, casesFile, ...more]: readonly string[]): Promise<string> => {
  if (log === undefined || casesFile === undefined || more.length > 0) throw new Error(usage);
  const lines = (await readFile(casesFile, 'utf8')).trimEnd().split('\n');
  const cases = lines.map((line) => caseSchema.parse(JSON.parse(line)));
  const paths = await statePaths(log);
  return compared.map(([rule, partsFrom]) => told(rule.title, comparePaths(paths, cases, rule, partsFrom))).join('');
};

try {
  process.stdout.write(await compare(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'the cases cannot be compared'}\n`);
  process.exitCode = 2;
}
