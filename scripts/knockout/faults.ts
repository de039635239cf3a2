import type { BehindAnother } from './behindAnother.ts';
import type { Verdict } from './verdict.ts';

/** What was not noticed and nobody accounts for, and what is accounted for and was noticed. Pure. */
export const faultsOf = (verdicts: readonly Verdict[], accounted: readonly BehindAnother[]): readonly string[] =>
  verdicts.flatMap(({ name, noticedBy }) => {
    const isAccounted = accounted.some((one) => one.name === name);
    if (noticedBy === undefined) return isAccounted ? [] : [`${name} would not be noticed`];
    return isAccounted ? [`${name} is accounted for, and was noticed by ${noticedBy}`] : [];
  });
