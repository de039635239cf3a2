// `pnpm traceability`: writes docs/traceability.md, or checks it; `--help` tells the rest.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, type Ending } from '../terminal/commandLine.ts';
import { root } from '../workspace/root.ts';
import { gapsOf, type NotYet } from './gaps.ts';
import { notYetCarried, notYetTested } from './notYetCarried.ts';
import { readCommandLine, usage, type TraceabilityCommandLine } from './options.ts';
import { specTitles } from './specTitles.ts';
import { readTestReport } from './testReport.ts';
import { traceOf } from './trace.ts';
import { traceabilityPage } from './traceabilityPage.ts';
import { unrefusedOf } from './unrefused.ts';

const page = join(root, 'docs', 'traceability.md');
const notYet: NotYet = { requirements: notYetCarried, edgeCases: notYetTested };

const staleness = (text: string): readonly string[] =>
  existsSync(page) && readFileSync(page, 'utf8') === text
    ? []
    : ['docs/traceability.md is out of date: run `pnpm traceability` and read what changed'];

const work = ({ check, report, json }: TraceabilityCommandLine): Ending => {
  const titles = specTitles();
  const trace = traceOf(titles);
  if (json) {
    console.log(JSON.stringify(trace, null, 2));
    return undefined;
  }
  const text = traceabilityPage(trace, notYet);
  const run = report === undefined ? undefined : readTestReport(report);
  const counted = run === undefined ? trace : traceOf(titles.filter(run.hasPassed));
  const unrefused = run === undefined ? [] : unrefusedOf(trace, run.refused);
  const faults = [...gapsOf(counted, notYet), ...unrefused, ...(check ? staleness(text) : [])];
  if (!check) writeFileSync(page, text);
  console.log(
    `${trace.requirements.length} requirements, ${titles.length} titles that name them, ${faults.length} gaps`,
  );
  return faults.length === 0 ? undefined : { status: 1, message: faults.join('\n') };
};

await commandLine(usage, (args) => {
  const asked = readCommandLine(args);
  return Promise.resolve(asked && (() => Promise.resolve(work(asked))));
});
