// `pnpm mutate <part>`: changes a part of the source in every small way there is, a copy of it, and runs its tests each time.
// What survives is read by a person: killed by another test, or justified in docs/proofs.md. Of what is tried on a table of
// cases nothing may survive: that is a gate. The rest takes long, and is not in continuous integration.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { commandLine, type Ending } from '../terminal/commandLine.ts';
import { scratch } from '../workspace/root.ts';
import { mutatedParts } from './parts.ts';

const usage = `Usage: pnpm mutate <part> [options]

Parts: ${Object.keys(mutatedParts).join(', ')}

  --only <glob>      of these files alone
  --concurrency <n>  so many at a time; default 1
  --help             print this

Exit codes: 0 done; 1 the tests are red as they are, or something survived that must not; 2 wrong options. The report is .tmp/mutation/<part>.html.
`;

interface Asked {
  readonly name: string;
  readonly only: string | undefined;
  readonly concurrency: number;
}

const readCommandLine = (args: readonly string[]): Asked | undefined => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      concurrency: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const [name = ''] = positionals;
  if (!Object.hasOwn(mutatedParts, name)) throw new Error(`no part '${name}'`);
  return { name, only: values.only, concurrency: Number(values.concurrency) };
};

const mutate = async ({ name, only, concurrency }: Asked): Promise<Ending> => {
  const part = mutatedParts[name];
  if (part === undefined) return { status: 2, message: usage };
  // Read by vitest.config.ts beside this, in the processes of the tests.
  process.env['STATEDESK_MUTATED'] = name;
  const report = join(scratch, 'mutation', name);
  await new Stryker({
    mutate: only === undefined ? [...part.mutate] : [only],
    ignoreStatic: !part.statics,
    testRunner: part.trials === undefined ? 'vitest' : 'trials',
    plugins: ['@stryker-mutator/vitest-runner', join(import.meta.dirname, 'trialRunner.ts')],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency,
    inPlace: false,
    tempDirName: join(scratch, 'mutation', 'sandbox'),
    // What builds leave, some of it for a moment.
    ignorePatterns: ['**/dist', '**/*.bundled_*', 'examples', '.tmp'],
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { reportTests: false },
    htmlReporter: { fileName: `${report}.html` },
    jsonReporter: { fileName: `${report}.json` },
    // What takes seconds is held in continuous integration: nothing survives.
    thresholds: { high: 100, low: 100, break: part.trials === undefined ? null : 100 },
    allowEmpty: false,
  }).runMutationTest();
  return undefined;
};

await commandLine(usage, (args) => {
  const asked = readCommandLine(args);
  return Promise.resolve(asked && (() => mutate(asked)));
});
