import { canonical, isJsonObject } from '@statedesk/engine';
import type { InstanceCommit } from '@statedesk/engine';
import type { DecidedAct } from '../incident/decidedAct.ts';

const parsed = (text: string): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text);
  return isJsonObject(value) ? value : {};
};

/**
 * Sees to it that what is measured is what the engine runs: byte for byte the entries and snapshots it wrote.
 * @throws Error where one differs
 */
export const requireSameCommits = (acts: readonly DecidedAct[], commits: readonly InstanceCommit[]): void => {
  for (const [index, { commit }] of acts.entries())
    if (canonical(commit) !== canonical(commits[index])) throw new Error(`act ${index + 1} was decided otherwise`);
};

/** Sees to it that XState's side comes to the same state and the same record at every step. @throws Error where not */
export const requireSameStates = (acts: readonly DecidedAct[], texts: readonly string[]): void => {
  for (const [index, { commit }] of acts.entries()) {
    const ours = parsed(commit.next.snapshot);
    const theirs = parsed(texts[index] ?? '{}');
    if (canonical([ours['state'], ours['record']]) !== canonical([theirs['value'], theirs['context']]))
      throw new Error(`after act ${index + 1} the two stand differently`);
  }
};
