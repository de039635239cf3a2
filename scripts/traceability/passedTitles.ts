import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod';
import { root } from '../workspace/root.ts';
import type { SpecTitle } from './specTitle.ts';

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

/**
 * The titles under which a test run passed a test and failed none, by the JSON report it wrote.
 * @throws Error where the file is no such report
 */
export const passedTitles = (titles: readonly SpecTitle[], reportFile: string): readonly SpecTitle[] => {
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const results = new Map(testResults.map(({ name, assertionResults }) => [relative(root, name), assertionResults]));
  return titles.filter(({ file, title }) => {
    const own = (results.get(file) ?? []).filter((test) => [...test.ancestorTitles, test.title].includes(title));
    return own.some(({ status }) => status === 'passed') && own.every(({ status }) => status !== 'failed');
  });
};
