import type { PinnedInstance } from '../store/storedRows.ts';
import { allOver } from './allOver.ts';

/** What a call did to a batch of instances, or in a dry run would do. */
export interface BatchReport<One extends { readonly outcome: string }> {
  readonly dryRun: boolean;
  /** In the order of their births. */
  readonly instances: readonly One[];
  /** How many ended how. */
  readonly counts: Readonly<Record<One['outcome'], number>>;
  /** The `after` of the next call; `null`: there are no more. */
  readonly next: number | null;
}

interface Batch {
  readonly limit: number;
  readonly dryRun: boolean;
}

/**
 * Deals with the first `limit` of the instances that were found, one more of which tells that there are more, and counts how
 * that ended. `none` has every outcome at 0.
 */
export const batchReport = async <One extends { readonly outcome: string }>(
  found: readonly PinnedInstance[],
  { limit, dryRun }: Batch,
  none: BatchReport<One>['counts'],
  dealWith: (instanceId: string) => Promise<One>,
): Promise<BatchReport<One>> => {
  const batch = found.slice(0, limit);
  const instances = await allOver(batch.map(({ id }) => dealWith(id)));
  const counts: Record<One['outcome'], number> = { ...none };
  for (const one of instances) {
    const outcome: One['outcome'] = one.outcome;
    counts[outcome] += 1;
  }
  return { dryRun, instances, counts, next: found.length > limit ? (batch.at(-1)?.position ?? null) : null };
};
