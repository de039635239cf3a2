import type { Certainty } from '../reckoning.ts';
import { type Coverage, isCovered } from '../rules/coverage.ts';

/** Says that an answer is provisional, and lets it pass. */
export const provisionally =
  (coverage: Coverage): Certainty =>
  (from, to) =>
    !isCovered(coverage, from, to);
