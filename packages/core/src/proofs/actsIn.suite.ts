import type { Act } from '../rehearsal/acts.suite.ts';

/** The acts among what a file of acts exports. */
export const actsIn = (exported: object): readonly Act[] =>
  Object.values(exported).filter(
    (one: unknown): one is Act => typeof one === 'object' && one !== null && 'type' in one,
  );
