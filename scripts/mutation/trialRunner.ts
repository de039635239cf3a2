// Tries mutants on a table of cases in one process: nothing is loaded again, and a thousand mutants take seconds.
// Stryker loads it in the copy of the workspace (mutate.ts).
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import * as z from 'zod';
import { mutatedParts } from './parts.ts';

type Trial = readonly [about: string, passes: () => boolean];

const passesSchema = z.custom<() => boolean>((value) => typeof value === 'function');
const trialsSchema = z.object({ trials: z.array(z.tuple([z.string(), passesSchema])).min(1) });

// What the changed code looks at: which mutant is active, and where it says what it ran through.
const context: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: context });

/** Nothing where it passes; else what went wrong. */
const failureOf = ([about, passes]: Trial): string | undefined => {
  try {
    return passes() ? undefined : `${about}: answered otherwise`;
  } catch (error) {
    return `${about}: ${String(error)}`;
  }
};

const tried = (trial: Trial): TestResult => {
  const [id] = trial;
  context.currentTestId = id;
  const failureMessage = failureOf(trial);
  const told = { id, name: id, timeSpentMs: 0 };
  if (failureMessage === undefined) return { ...told, status: TestStatus.Success };
  return { ...told, status: TestStatus.Failed, failureMessage };
};

class TrialRunner implements TestRunner {
  #trials: readonly Trial[] = [];

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init(): Promise<void> {
    const file = mutatedParts[process.env['STATEDESK_MUTATED'] ?? '']?.trials ?? '';
    const loaded: unknown = await import(pathToFileURL(resolve(file)).href);
    this.#trials = trialsSchema.parse(loaded).trials;
  }

  dryRun(): Promise<DryRunResult> {
    const tests = this.#trials.map(tried);
    delete context.currentTestId;
    const { mutantCoverage } = context;
    return Promise.resolve({ status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) });
  }

  mutantRun({ testFilter, activeMutant }: MutantRunOptions): Promise<MutantRunResult> {
    const asked = this.#trials.filter(([id]) => testFilter?.includes(id) ?? true);
    context.activeMutant = activeMutant.id;
    const failures = asked.map((trial) => ({ id: trial[0], failure: failureOf(trial) }));
    delete context.activeMutant;
    const red = failures.filter(({ failure }) => failure !== undefined);
    const ran = { nrOfTests: asked.length };
    if (red.length === 0) return Promise.resolve({ ...ran, status: MutantRunStatus.Survived });
    const killedBy = red.map(({ id }) => id);
    return Promise.resolve({ ...ran, status: MutantRunStatus.Killed, killedBy, failureMessage: red[0]?.failure ?? '' });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'trials', TrialRunner)];
