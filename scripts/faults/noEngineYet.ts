import type { Cell } from './cell.ts';

/** Why a migration does not meet faults of an engine's work: it is over before an engine has the store. */
export const noEngineYet: Readonly<Record<'clock' | 'duplicate' | 'missing', Cell>> = {
  clock: { impossible: 'A migration goes by no clock: it only notes when it ran, and nothing reads that.' },
  duplicate: { impossible: 'A migration is over before the store can be given a command.' },
  missing: { impossible: 'A migration knows tables, not definitions: it reads the same whatever a worker has.' },
};
