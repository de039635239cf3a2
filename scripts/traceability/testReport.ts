import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod';
import { root } from '../workspace/root.ts';
import type { SpecTitle } from './specTitle.ts';

const testSchema = z.object({
  status: z.string(),
  title: z.string(),
  ancestorTitles: z.array(z.string()),
  meta: z.object({ refused: z.array(z.string()).optional() }).optional(),
});
const reportSchema = z.object({
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(testSchema) })),
});

/** What a test run says of titles and refusals. */
export interface TestReport {
  /** Whether a test passed under a title and none failed. */
  readonly hasPassed: (title: SpecTitle) => boolean;
  /** Requirements that a refusal named in a test that passed. */
  readonly refused: ReadonlySet<string>;
}

/** Reads the JSON report that a test run wrote. @throws Error where the file is no such report */
export const readTestReport = (file: string): TestReport => {
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const results = new Map(testResults.map(({ name, assertionResults }) => [relative(root, name), assertionResults]));
  const passed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed');
  return {
    hasPassed: (title) => {
      const own = (results.get(title.file) ?? []).filter((test) =>
        [...test.ancestorTitles, test.title].includes(title.title),
      );
      return own.some(({ status }) => status === 'passed') && own.every(({ status }) => status !== 'failed');
    },
    refused: new Set(passed.flatMap(({ meta }) => meta?.refused ?? [])),
  };
};
