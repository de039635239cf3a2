// `pnpm faults`: writes docs/faults.md, or checks it; `--help` tells the rest.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, type Ending } from '../terminal/commandLine.ts';
import { root } from '../workspace/root.ts';
import { faultGaps } from './faultGaps.ts';
import { faultMatrix } from './faultMatrix.ts';
import { faultsPage, filesOf } from './faultsPage.ts';
import { knownTests } from './knownTests.ts';
import { readCommandLine, usage, type FaultsCommandLine } from './options.ts';

const page = join(root, 'docs', 'faults.md');

const staleness = (text: string): readonly string[] =>
  existsSync(page) && readFileSync(page, 'utf8') === text
    ? []
    : ['docs/faults.md is out of date: run `pnpm faults` and read what changed'];

const work = ({ check, report }: FaultsCommandLine): Ending => {
  const files = filesOf(faultMatrix);
  const text = faultsPage(faultMatrix);
  const gaps = [...faultGaps(faultMatrix, knownTests(files, report)), ...(check ? staleness(text) : [])];
  if (!check) writeFileSync(page, text);
  console.log(`${Object.keys(faultMatrix).length} stores, ${files.length} files of tests, ${gaps.length} gaps`);
  return gaps.length === 0 ? undefined : { status: 1, message: gaps.join('\n') };
};

await commandLine(usage, (args) => {
  const asked = readCommandLine(args);
  return Promise.resolve(asked && (() => Promise.resolve(work(asked))));
});
