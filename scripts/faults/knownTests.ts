import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { root } from '../workspace/root.ts';
import { nameOf, type NamedTest } from './cell.ts';

const listSchema = z.array(z.object({ name: z.string(), file: z.string() }));
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), title: z.string(), ancestorTitles: z.array(z.string()) }),
      ),
    }),
  ),
});

const keyOf = (file: string, name: string): string => `${relative(root, file)}\n${name}`;

/** Tests that passed, by the JSON report of a run. @throws Error where the file is no such report */
const passedTests = (report: string): ReadonlySet<string> =>
  new Set(
    reportSchema
      .parse(JSON.parse(readFileSync(report, 'utf8')))
      .testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'passed')
          .map(({ title, ancestorTitles }) => keyOf(name, [...ancestorTitles, title].join(' > '))),
      ),
  );

/** Tests that there are: the files are loaded, and none is run. */
const listedTests = (files: readonly string[]): ReadonlySet<string> => {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const printed = execFileSync(process.execPath, [vitest, 'list', ...files, '--no-static-parse', '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return new Set(listSchema.parse(JSON.parse(printed)).map(({ file, name }) => keyOf(file, name)));
};

/** Whether a test exists; with a report of a run, whether it passed. */
export const knownTests = (files: readonly string[], report: string | undefined): ((test: NamedTest) => boolean) => {
  const known = report === undefined ? listedTests(files) : passedTests(report);
  return (test) => known.has(keyOf(join(root, test.file), nameOf(test)));
};
