import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';

/** Where the tests of a run find what is to be disabled, and leave what they noticed. */
export interface Verdicts {
  /** By `nameOf`. */
  readonly asked: readonly string[];
  /** What was disabled → the first test that noticed. */
  readonly noticed: Record<string, string>;
  /** What was disabled → how many tests were asked about it. */
  readonly tried: Record<string, number>;
}

const file = (): string => {
  const named = env['STATEDESK_KNOCKOUT'];
  if (named === undefined) throw new Error('STATEDESK_KNOCKOUT names the file of the verdicts');
  return named;
};

export const readVerdicts = (): Verdicts => {
  if (!existsSync(file())) throw new Error(`there is no ${file()}`);
  return JSON.parse(readFileSync(file(), 'utf8')) as Verdicts;
};

export const writeVerdicts = (verdicts: Verdicts): void => {
  writeFileSync(file(), JSON.stringify(verdicts, null, 2));
};
