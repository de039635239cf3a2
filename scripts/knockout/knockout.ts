// `pnpm knockout`: would a test notice if a guard, an obligation, a deadline or a role rule did nothing? `--help` tells the rest.
import { deskCarriers, type Carrier } from '@statedesk/core';
import { commandLine, type Ending } from '../terminal/commandLine.ts';
import { specTitles, titledAtRunTime } from '../traceability/specTitles.ts';
import { behindAnother } from './behindAnother.ts';
import { drawn } from './drawn.ts';
import { faultsOf } from './faults.ts';
import { runKnockOuts } from './knockOutRun.ts';
import { readCommandLine, usage, type KnockOutCommandLine } from './options.ts';
import { printVerdicts } from './printVerdicts.ts';
import type { Verdict } from './verdict.ts';

const kinds: readonly Carrier['kind'][] = ['guard', 'condition', 'obligation', 'deadline', 'roleRule'];

const nameOf = ({ kind, procedure, name }: Carrier): string => `${kind}:${procedure}:${name}`;

const askedFor = ({ only, sample, seed }: KnockOutCommandLine): readonly Carrier[] => {
  const all = deskCarriers.filter(
    (carrier) => kinds.includes(carrier.kind) && only.split(',').some((part) => nameOf(carrier).includes(part)),
  );
  return sample === undefined ? all : drawn(all, sample, seed);
};

/** The spec files with a test that is titled with what one of these carries, and those whose titles a run alone tells. */
const filesFor = (asked: readonly Carrier[]): readonly string[] => {
  const wanted = new Set<string>(asked.flatMap(({ requirements }) => requirements));
  const titles = specTitles().filter(({ requirements }) => requirements.some((id) => wanted.has(id)));
  return [...new Set([...titles.map(({ file }) => file), ...titledAtRunTime()])].filter((file) =>
    file.startsWith('packages/core/'),
  );
};

const work = (asked: KnockOutCommandLine): Ending => {
  const carriers = askedFor(asked);
  if (carriers.length === 0) return { status: 2, message: `nothing is called like '${asked.only}'` };
  if (asked.sample !== undefined && !asked.json)
    console.log(`note: ${carriers.length} parts drawn by --seed ${asked.seed}`);
  const { noticed, tried, sound } = runKnockOuts(carriers.map(nameOf), filesFor(carriers));
  const verdicts = carriers.map((carrier): Verdict => {
    const name = nameOf(carrier);
    return {
      name,
      kind: carrier.kind,
      requirements: carrier.requirements,
      noticedBy: noticed[name],
      tried: tried[name] ?? 0,
    };
  });
  console.log(asked.json ? JSON.stringify(verdicts, null, 2) : printVerdicts(verdicts));
  if (!sound) return { status: 1, message: 'a test is red with everything in its place' };
  const faults = faultsOf(verdicts, behindAnother);
  return faults.length === 0 ? undefined : { status: 1, message: faults.join('\n') };
};

await commandLine(usage, (args) => {
  const asked = readCommandLine(args);
  return Promise.resolve(asked && (() => Promise.resolve(work(asked))));
});
